import type { ApiError } from '@rdsm-events/types/api-error';
import type { ResponseOutcome } from './response-outcome.js';

/** What became of an event. There is exactly one per event. */
export type Outcome<Event = unknown> =
  | AcceptedEvent<Event>
  | InvalidEvent<Event>
  | RejectedEvent<Event>
  | UnknownEvent<Event>;

/** A response states that the event was accepted. */
export interface AcceptedEvent<Event = unknown> {
  status: 'accepted';
  /** Position of the event in the input, from 0. */
  index: number;
  event: Event;
  /** The `event_uuid` of the response. */
  uuid: string;
  /** The `event_batch_uuid` of the response, if the event was sent in a batch. */
  batchUuid?: string;
}

/** The event is not valid, or longer than a request may be. It was not sent. */
export interface InvalidEvent<Event = unknown> {
  status: 'invalid';
  index: number;
  event: Event;
  /** Every error, with paths in this event: `$.body.payload.email`. */
  errors: [ApiError, ...ApiError[]];
}

/** The event was not accepted: a response states so, or it could not be sent. */
export interface RejectedEvent<Event = unknown> {
  status: 'rejected';
  index: number;
  event: Event;
  reason: RejectionReason;
  /**
   * Whether the same event, with the same credentials, may be accepted later, as `retryable` of a response. The client has
   * tried as often as its options permit. After `unauthorized` it is false: the token or the key is what to replace.
   */
  retryable: boolean;
  /** When to try again, in milliseconds from now, if that is known. */
  retryAfterMs?: number;
  /** Whose limit is reached, after `rateLimited` and if that is known: that of the account, or that of the contact. */
  limit?: 'account' | 'contact';
  /** The errors of the response, with paths in this event. */
  errors?: ApiError[];
  /** The custom fields that the response names: the account may not have them. */
  customFields?: string[];
  /** The last response, with its raw body. */
  response?: ResponseOutcome;
  /** What `fetch` threw. */
  cause?: unknown;
}

/**
 * Why an event was not accepted.
 *
 * - `response`: a response rejects it.
 * - `unauthorized`: the access token or the API key is rejected.
 * - `rateLimited`: a limit of the account or of the contact is reached, and to wait takes longer than `maxWaitMs`.
 * - `unavailable`: the API failed (5xx), also after the last attempt. Without a `response`: the event was not sent, because
 *   it is unknown what became of a request shortly before.
 * - `unreachable`: no connection could be made, also after the last attempt.
 * - `aborted`: the signal was aborted before the event was sent.
 */
export type RejectionReason = 'response' | 'unauthorized' | 'rateLimited' | 'unavailable' | 'unreachable' | 'aborted';

/**
 * Whether the event was accepted cannot be known. The API has no idempotency key: to send it again may record it twice, so
 * the client does not, unless `resendUnknown` is set.
 */
export interface UnknownEvent<Event = unknown> {
  status: 'unknown';
  index: number;
  event: Event;
  reason: UnknownReason;
  /** The response that does not state what became of the event, with its raw body. */
  response?: ResponseOutcome;
  /** What `fetch` threw. */
  cause?: unknown;
}

/**
 * Why it is unknown what became of an event.
 *
 * - `connection`: the connection broke before the response was complete.
 * - `timeout`: there was no complete response within `timeoutMs`.
 * - `gateway`: a gateway had no response from the API (502, 504, 520 to 524).
 * - `response`: the response is none that the API is known to send, such as an HTML page with status 200.
 * - `aborted`: the signal was aborted while the request was sent.
 */
export type UnknownReason = 'connection' | 'timeout' | 'gateway' | 'response' | 'aborted';
