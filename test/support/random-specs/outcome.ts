/** What the comparison of one spec, or of several, found. */
export interface Outcome {
  specs: number;
  /** Seeds whose spec was rejected, or has an event without a valid example. */
  skipped: number;
  /** Specs that an emitter cannot print: only the schemas that the shapes give are compared. */
  unsupported: number;
  events: number;
  /** Values that were compared, and how many of them are valid. */
  values: number;
  valid: number;
  /** Conformance cases that were compared. */
  cases: number;
  failures: string[];
}

export const none: Outcome = {
  specs: 0,
  skipped: 0,
  unsupported: 0,
  events: 0,
  values: 0,
  valid: 0,
  cases: 0,
  failures: [],
};

export function sum(one: Outcome, other: Outcome): Outcome {
  return {
    specs: one.specs + other.specs,
    skipped: one.skipped + other.skipped,
    unsupported: one.unsupported + other.unsupported,
    events: one.events + other.events,
    values: one.values + other.values,
    valid: one.valid + other.valid,
    cases: one.cases + other.cases,
    failures: [...one.failures, ...other.failures],
  };
}
