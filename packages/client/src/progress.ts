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
  /** Milliseconds of the wait that begins now, for a limit or a retry; 0 if none does. */
  waitMs: number;
}
