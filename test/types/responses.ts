import type { ApiError, ApiResponse, BareErrorList, ErrorType, EventResponse, GatewayError } from '@rdsm-events/types';
import { type Equal, holds } from './equal.js';

/** The properties of a body discriminate it. */
export function uuidsOf(body: ApiResponse): string[] {
  if (Array.isArray(body)) {
    holds<Equal<typeof body, BareErrorList>>();
    return [];
  }
  if ('event_uuid' in body) {
    holds<Equal<typeof body, EventResponse>>();
    return [body.event_uuid];
  }
  return 'event_batch_uuid' in body ? body.events.map(({ event_uuid }) => event_uuid) : [];
}

/** Every error of a body, whatever its form. */
export function errorsOf(body: ApiResponse): ApiError[] {
  if (Array.isArray(body)) return body;
  if ('errors' in body) {
    if (Array.isArray(body.errors)) return body.errors;
    return isError(body.errors) ? [body.errors] : Object.values(body.errors).flat().filter(isError);
  }
  if ('message' in body) holds<Equal<typeof body, GatewayError>>();
  return [];
}

function isError(value: unknown): value is ApiError {
  return typeof value === 'object' && value !== null && 'error_type' in value;
}

/** The API may send other types of errors, so that one is compared and not switched over. */
export function isMissing({ error_type }: ApiError): boolean {
  const missing: ErrorType[] = ['MISSING', 'CANNOT_BE_NULL', 'AT_LEAST_ONE_REQUIRED'];
  // @ts-expect-error: There is no such type.
  const other: ErrorType = 'GONE';
  return missing.some((type) => type === error_type && type !== other);
}
