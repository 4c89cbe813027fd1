import type { ApiError } from '@rdsm-events/types/api-error';
import { readBodyText } from './body-text.js';
import { checkResponse, propertyOf } from './check-response.js';
import { namedCustomFields } from './custom-fields.js';
import { isGatewayError } from './gateway-error.js';
import { headerOf } from './header.js';
import { parseJson } from './json.js';
import type { RawResponse, ResponseHeaders, ResponseLike } from './raw-response.js';
import { readBody } from './read-body.js';
import { readErrors } from './read-errors.js';
import { readUuids } from './read-uuids.js';
import { isRejection, rejectionError } from './rejection.js';
import type { ResponseOutcome } from './response-outcome.js';
import { quotaScope, retryAfterMs } from './retry-after.js';
import { unauthorizedReason } from './unauthorized-reason.js';

/** Options of `readResponse`. */
export interface ReadOptions {
  /** The present time in milliseconds since the epoch, for a `Retry-After` that is a date; `Date.now` by default. */
  now?: (() => number) | undefined;
}

/**
 * What a response means: whether the events were accepted, why not, and whether they may be sent again. Accepts any response,
 * also one that does not come from the API; the promise never rejects.
 *
 * @param response The `Response` of `fetch`, whose body is read; or the status, headers and body of any HTTP client.
 * @returns An outcome discriminated by `kind`, with the body; a promise of it for a `Response`.
 * @throws {RdsmValidationError} only for what is no response: a promise, an object without a status, the response of axios (its
 *   body is `data`), a `Response` whose body was read before.
 */
export function readResponse(response: ResponseLike, options?: ReadOptions): Promise<ResponseOutcome>;
export function readResponse(response: RawResponse, options?: ReadOptions): ResponseOutcome;
export function readResponse(
  response: RawResponse | ResponseLike,
  options?: ReadOptions,
): ResponseOutcome | Promise<ResponseOutcome> {
  checkResponse(response);
  const now = clockOf(options);
  const status = propertyOf(response, 'status');
  const headers = propertyOf(response, 'headers') as ResponseHeaders | undefined;
  if (typeof propertyOf(response, 'arrayBuffer') !== 'function') {
    return readParts({ status, headers, body: propertyOf(response, 'body'), now });
  }
  return readBody(response as ResponseLike).then(({ bytes, ...broken }) => ({
    ...readParts({ status, headers, body: bytes, now }),
    ...broken,
  }));
}

/** The clock of the caller; that of the platform in place of one that throws, or returns no time. */
function clockOf(options: ReadOptions | undefined): () => number {
  return () => {
    try {
      const time: unknown = options?.now?.();
      if (Number.isFinite(time)) return time as number;
    } catch {
      // See above.
    }
    return Date.now();
  };
}

interface Parts {
  status: unknown;
  headers: ResponseHeaders | undefined;
  body: unknown;
  now: () => number;
}

function readParts({ status: given, headers, body: received, now }: Parts): ResponseOutcome {
  const { text: body, bytes } = readBodyText(received, headerOf(headers, 'content-type'));
  const status = typeof given === 'number' && Number.isInteger(given) ? given : 0;
  const read = { status, body, ...(bytes && { bodyBytes: bytes }) };
  const json = parseJson(body);
  const errors = readErrors(json);
  if (status === 429) {
    const scope = quotaScope(json);
    return {
      kind: 'rateLimited',
      ...read,
      ...retryAfter(headers, json, now),
      ...(scope && { scope }),
      retryable: true,
    };
  }
  if (status >= 500 && status <= 599) {
    // A gateway may have passed the request on: RFC 9110, 15.6.3 and 15.6.5.
    return { kind: 'unavailable', ...read, ...retryAfter(headers, undefined, now), retryable: !isGatewayError(status) };
  }
  const reason = unauthorizedReason(status, headers, errors, body);
  if (reason) {
    return { kind: 'unauthorized', ...read, reason, ...(isNotEmpty(errors) && { errors }), retryable: false };
  }
  if (isRejection(status)) {
    const all: [ApiError, ...ApiError[]] = isNotEmpty(errors) ? errors : [rejectionError(status, json)];
    return { kind: 'rejected', ...read, errors: all, customFields: namedCustomFields(all), retryable: false };
  }
  const uuids = status >= 200 && status <= 299 ? readUuids(json) : undefined;
  if (uuids) return { kind: 'accepted', ...read, ...uuids, retryable: false };
  // Both state that the request was not processed: RFC 9110, 15.5.9; RFC 8470, 5.2.
  const retryable = status === 408 || status === 425;
  return { kind: 'unknown', ...read, ...(isNotEmpty(errors) && { errors }), retryable };
}

function retryAfter(headers: ResponseHeaders | undefined, json: unknown, now: () => number) {
  const wait = retryAfterMs(headers, json, now);
  return wait === undefined ? {} : { retryAfterMs: wait };
}

function isNotEmpty(errors: ApiError[]): errors is [ApiError, ...ApiError[]] {
  return errors.length > 0;
}
