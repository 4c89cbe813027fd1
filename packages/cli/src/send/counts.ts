/** What became of the events of a file. */
export interface SendCounts {
  accepted: number;
  /** Accepted by an earlier run. */
  before: number;
  invalid: number;
  unreadable: number;
  /** Rejected by the API. */
  rejected: number;
  unknown: number;
  /** Valid, and neither accepted nor rejected: `--resume` sends them. */
  notSent: number;
}

export function noCounts(): SendCounts {
  return { accepted: 0, before: 0, invalid: 0, unreadable: 0, rejected: 0, unknown: 0, notSent: 0 };
}

/** Whether every event was accepted. */
export function areAllAccepted({ invalid, unreadable, rejected, unknown, notSent }: SendCounts): boolean {
  return invalid + unreadable + rejected + unknown + notSent === 0;
}
