import type { RdsmEvent } from '@rdsm-events/types/event';
import type { ValidationResult } from '@rdsm-events/validators';
import type { Progress } from './progress.js';
import type { ResponseLike } from './raw-response.js';

/** Options of a client, apart from its credentials. */
export interface ClientOptions {
  /** Replaces the origin of the API, for a proxy or a sandbox: an http or https address, with or without a path. */
  baseUrl?: string | undefined;
  /**
   * The requests in any 60 seconds: by default the strictest documented limit of an account, which is the first one in
   * `rateLimits`. The limit of another plan is there, too. A batch is one request.
   */
  requestsPerMinute?: number | undefined;
  /**
   * The events in any 24 hours for one contact, whom the email or the phone identifies: by default the documented limit of
   * a contact in `rateLimits`. At most 65,535.
   */
  requestsPerContactPerDay?: number | undefined;
  /** How a request is repeated that the API did not process. */
  retry?: RetryOptions | undefined;
  /**
   * The longest wait for a limit or a `Retry-After`, in milliseconds: 5 minutes by default. An event that would have to
   * wait longer is rejected instead, with `retryable: true` and `retryAfterMs`.
   */
  maxWaitMs?: number | undefined;
  /** How long a request may take, in milliseconds: 30 seconds by default. Then it is unknown what became of the event. */
  timeoutMs?: number | undefined;
  /** The greatest number of events in a request: by default as many as fit. An API key sends one at a time anyway. */
  maxBatchSize?: number | undefined;
  /**
   * How long an incomplete batch waits for the next event of an asynchronous input, in milliseconds: 1 second by default.
   */
  batchWaitMs?: number | undefined;
  /**
   * How many requests may be under way at the same time: 1 by default, so that the API receives the events in their order.
   * A SALE requires a contact that an earlier event may create.
   */
  concurrency?: number | undefined;
  /** Sends an event again although it may have been accepted: it may then be recorded twice. */
  resendUnknown?: boolean | undefined;
  /**
   * Validates each event before it is sent: `validateEvent` by default, `validateConversion` with an API key. An account
   * with its own fields passes its own validator.
   */
  validate?: ((event: unknown) => ValidationResult<RdsmEvent>) | undefined;
  /** Sends the requests instead of the platform's `fetch`. */
  fetch?: Fetch | undefined;
  /** Stops whatever this client is sending. */
  signal?: AbortSignal | undefined;
  /** Called by `sendAll` after each batch, and before each wait. */
  onProgress?: ((progress: Progress) => void) | undefined;
}

/** A `fetch`: that of the platform, or of a library. */
export type Fetch = (
  url: string,
  init: {
    method: string;
    headers: Record<string, string>;
    body: string;
    redirect: 'manual';
    signal: AbortSignal;
  },
) => Promise<ResponseLike>;

/** How a request is repeated that the API did not process: 408, 425, 429, 5xx but those of a gateway, no connection. */
export interface RetryOptions {
  /** How often a request is sent at most, the first time included: 5 by default. With 1, nothing is repeated. */
  attempts?: number | undefined;
  /**
   * Milliseconds that double with each attempt: 500 by default. The wait is a random part of them, and is added to the
   * time that the response states.
   */
  baseMs?: number | undefined;
  /**
   * The most milliseconds that `baseMs` grows to: 30,000 by default. After a request of which it is unknown whether it was
   * accepted, `sendAll` sends nothing for so long: what it reads meanwhile is rejected as `unavailable`, with
   * `retryable: true`. With 0, it goes on at once.
   */
  maxMs?: number | undefined;
}

/** Options of one call. */
export interface SendOptions {
  /** Stops this call. */
  signal?: AbortSignal | undefined;
}

/** Options of one call of `sendAll`. */
export interface SendAllOptions extends SendOptions {
  /** Called after each batch, and before each wait, instead of that of the client. */
  onProgress?: ((progress: Progress) => void) | undefined;
}

/** Options of a client that sends every event. */
export interface TokenClientOptions extends ClientOptions {
  /**
   * The access token of the account (OAuth 2), or a function that returns it. The function is called once before the first
   * request, and once more each time the API rejects the token, which is its argument then: it has to return a new one.
   */
  accessToken: string | ((rejected?: string) => string | Promise<string>);
  apiKey?: undefined;
}

/** Options of a client that only sends conversions, one per request, and may do so from a page. */
export interface KeyClientOptions extends ClientOptions {
  /** An API key of the account. */
  apiKey: string;
  accessToken?: undefined;
}
