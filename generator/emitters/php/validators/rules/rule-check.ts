import type { Rule } from '../../../../catalogue/rule.js';
import type { Code } from '../../code.js';
import type { Target } from '../target.js';

/** How a kind of rule is checked. Each check is a condition that adds an error where it is false. */
export interface RuleCheck<Of extends Rule> {
  /** The check of a field that is valid by itself; undefined if the rule adds no error to it. */
  checkField?(rule: Of, name: string, target: Target): Code | undefined;
  /** The check of the whole object, after all fields. */
  checkObject?(rule: Of, target: Target): Code;
}
