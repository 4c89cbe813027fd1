/** What the comparison of one spec, or of several, found. */
export interface Outcome {
  specs: number;
  /** Seeds whose spec was rejected, or has an event without a valid example. */
  skipped: number;
  events: number;
  /** Values that were compared, and how many of them are valid. */
  values: number;
  valid: number;
  /** Notices that were compared. */
  notices: number;
  /** Conformance cases that were compared. */
  cases: number;
  failures: string[];
}

export const none: Outcome = {
  specs: 0,
  skipped: 0,
  events: 0,
  values: 0,
  valid: 0,
  notices: 0,
  cases: 0,
  failures: [],
};

export function sum(one: Outcome, other: Outcome): Outcome {
  return {
    specs: one.specs + other.specs,
    skipped: one.skipped + other.skipped,
    events: one.events + other.events,
    values: one.values + other.values,
    valid: one.valid + other.valid,
    notices: one.notices + other.notices,
    cases: one.cases + other.cases,
    failures: [...one.failures, ...other.failures],
  };
}
