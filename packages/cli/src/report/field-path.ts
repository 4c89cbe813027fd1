import type { FieldCounter } from './field-counter.js';
import type { Signature } from './notice-signature.js';

/**
 * The fields of an object in their order, each followed by the codes of its value (see notice-signature.ts), up to one of
 * them. Objects that one program wrote have few such paths: to follow one compares each step with that of the last object,
 * which costs far less than to count it.
 */
export interface FieldPath<Known> {
  /** The name of a field, or a code. */
  readonly step: string | number;
  readonly before: FieldPath<Known> | undefined;
  /** A number that no other path of a counter has. */
  readonly id: number;
  /** How many objects end here. */
  count: number;
  /** What the caller knows of all valid objects that end here. */
  known: Known | undefined;
  /** Whether the objects that end here have no notices; undefined until it is computed. */
  isClear: boolean | undefined;
  /** The step that followed the last time. */
  last: FieldPath<Known> | undefined;
  /** All steps that followed. */
  readonly next: Map<string | number, FieldPath<Known>>;
  readonly signature: Signature | undefined;
  /** Counts the objects within the field. */
  readonly inner: FieldCounter<Known> | undefined;
}

/** The steps of a path, from the first to the last. */
export function stepsOf(path: FieldPath<unknown>): (string | number)[] {
  const steps: (string | number)[] = [];
  for (let at = path; at.before !== undefined; at = at.before) steps.push(at.step);
  return steps.reverse();
}
