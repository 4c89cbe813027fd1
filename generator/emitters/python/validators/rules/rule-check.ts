import type { Rule } from '../../../../catalogue/rule.js';
import type { Target } from '../target.js';

/** A call that returns whether a rule is satisfied, and adds its error. */
export type RuleCall = [name: string, args: readonly unknown[]];

/** How a kind of rule is checked. */
export interface RuleCheck<Of extends Rule> {
  /** The check of a valid field whose errors the rule adds to. */
  ofField?(rule: Of, name: string, target: Target): RuleCall | undefined;
  /** The check of the whole object, after its fields. */
  ofObject?(rule: Of, target: Target): RuleCall;
}
