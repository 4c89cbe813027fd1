/**
 * A library of validators at work on our events. A function is given for the name of a schema file: an event, the union
 * or the batch.
 */
export interface Peer {
  /** Whether a value is right. */
  is(subject: string): Check;
  /** All errors of a value that is wrong; undefined or none for one that is right. */
  errors(subject: string): Check;
}

export type Check = (value: unknown) => unknown;

/** A peer's own validators of the events, behind a look-up by the type. A value of no known type has one error. */
export function behindLookup(types: Record<string, string>, make: (subject: string) => Check, unknown: unknown): Check {
  const checks = new Map(Object.entries(types).map(([type, subject]) => [type, make(subject)]));
  return (value) => {
    const check = checks.get((value as { event_type: string }).event_type);
    return check === undefined ? unknown : check(value);
  };
}
