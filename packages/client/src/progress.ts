/** How far `sendAll` is. The numbers count events, apart from `requests`. */
export interface Progress {
  /** The events read from the input so far. */
  read: number;
  accepted: number;
  invalid: number;
  rejected: number;
  unknown: number;
  /** The requests made so far, retries included. */
  requests: number;
  /** Milliseconds of the wait that begins now; 0 if none does. */
  waitMs: number;
  /** What the wait is for; absent if none begins. */
  waitFor?: WaitReason;
}

/**
 * What a wait is for.
 *
 * - `accountLimit`: the limit of requests of the account.
 * - `contactLimit`: the limit of events about one contact.
 * - `retry`: the next attempt, after the API failed or could not be reached.
 */
export type WaitReason = 'accountLimit' | 'contactLimit' | 'retry';
