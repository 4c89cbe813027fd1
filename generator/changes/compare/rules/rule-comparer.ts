import type { Rule } from '../../../catalogue/rule.js';
import type { ObjectShape } from '../../../catalogue/shape.js';
import type { Difference } from '../difference.js';

/** Compares rules of one kind. */
export interface RuleComparer<R extends Rule> {
  /** What identifies a rule among those of its kind in one object. */
  subject(rule: R): string;
  added(rule: R, before: ObjectShape, location: string): Difference;
  removed(rule: R, after: ObjectShape, location: string): Difference;
  changed(before: R, after: R, location: string): Difference[];
}
