import type { ApiError } from '@rdsm-events/types/api-error';
import { fieldOf } from './json.js';

/** The statuses of a request that would be rejected again, and what HTTP calls them (RFC 9110, 15.5). */
const rejections: Readonly<Record<number, string>> = {
  400: 'BAD_REQUEST',
  413: 'CONTENT_TOO_LARGE',
  414: 'URI_TOO_LONG',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  422: 'UNPROCESSABLE_CONTENT',
};

/** Whether a status rejects the request itself: the same one would be rejected again. */
export function isRejection(status: number): boolean {
  return Object.hasOwn(rejections, status);
}

/** The error of a rejection whose body contains no known error: its type is that of the status. */
export function rejectionError(status: number, body: unknown): ApiError {
  const message = [fieldOf(body, 'message'), fieldOf(body, 'error')].find((text) => typeof text === 'string');
  return {
    error_type: rejections[status] ?? String(status),
    error_message:
      typeof message === 'string' ? message : `The response has status ${status}, and no known error in its body.`,
  };
}
