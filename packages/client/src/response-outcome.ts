import type { ApiError } from '@rdsm-events/types/api-error';

/** What every outcome states. */
interface Read {
  /** HTTP status; 0 if there is none. */
  status: number;
  /** The body as text, also one that is no JSON. Empty if there is none. */
  body: string;
  /** The body as received, if it is not UTF-8: `body` then has replacement characters. */
  bodyBytes?: Uint8Array;
  /** Why the body of a `Response` could not be read to its end. `body` is what arrived before. */
  readError?: unknown;
}

/** The events were accepted: 2xx with a documented body. */
export interface Accepted extends Read {
  kind: 'accepted';
  /** The UUIDs in the order of the events: one of an event, any number of a batch. */
  eventUuids: string[];
  /** The UUID of the batch. */
  batchUuid?: string;
  retryable: false;
}

/** The request was rejected, and would be rejected again: 400, 413, 414, 415 or 422. */
export interface Rejected extends Read {
  kind: 'rejected';
  /**
   * The errors in the order of the body; their paths begin at `$.body`, whatever the API calls the root. Without a known
   * body, the only error names the status.
   */
  errors: [ApiError, ...ApiError[]];
  /** The custom fields that the errors name, without duplicates. The account may not have them. */
  customFields: string[];
  retryable: false;
}

/** Why a token or a key does not permit a request. */
export type UnauthorizedReason =
  /** No token was sent. */
  | 'missing'
  /** The token is wrong or revoked; it may also be expired. */
  | 'invalid'
  /** The token is expired: refresh it. */
  | 'expired'
  /** The API key is missing, wrong, disabled, or one of another product. */
  | 'api-key'
  /** 403 without a known reason: the token is right, and does not permit this. */
  | 'forbidden'
  /** 401 without a known reason. */
  | 'unknown';

/** The token or the key does not permit the request: 401, 403, or 400 for a key of another product. */
export interface Unauthorized extends Read {
  kind: 'unauthorized';
  reason: UnauthorizedReason;
  /** The errors, if the body contains any. */
  errors?: [ApiError, ...ApiError[]];
  /** The same request would be rejected again: another token is needed first. */
  retryable: false;
}

/** Too many requests: 429. None of the events was accepted. */
export interface RateLimited extends Read {
  kind: 'rateLimited';
  /** Milliseconds to wait before the next request, if the response states them. */
  retryAfterMs?: number;
  /** Whose limit is reached, if the response states it: that of the account, or that of one contact. */
  scope?: 'account' | 'contact';
  retryable: true;
}

/** The API or a server in front of it failed: 5xx. */
export interface Unavailable extends Read {
  kind: 'unavailable';
  /** Milliseconds to wait before the next request, if the response states them. */
  retryAfterMs?: number;
  /** False after a 502, 504 or 520 to 524 of a gateway: the API may have accepted the events all the same. */
  retryable: boolean;
}

/** Anything else, such as a 200 with an unknown body: whether the events were accepted is not known. */
export interface Unknown extends Read {
  kind: 'unknown';
  /** The errors, if the body contains any. */
  errors?: [ApiError, ...ApiError[]];
  /** Whether the status states that the request was not processed. */
  retryable: boolean;
}

/**
 * What a response means. `retryable` states whether the same request, with the same credentials, may be sent again: none of its
 * events was accepted, and nothing has to be corrected.
 */
export type ResponseOutcome = Accepted | Rejected | Unauthorized | RateLimited | Unavailable | Unknown;
