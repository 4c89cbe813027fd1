import type { Rule } from '../../../../catalogue/rule.js';
import type { Code } from '../../code.js';
import type { Target } from '../target.js';
import { atLeastOneOfCheck } from './at-least-one-of.js';
import { emptyWhenCheck } from './empty-when.js';
import type { RuleCheck } from './rule-check.js';

/** The check of each kind of rule. A kind without one does not compile. */
const checks: { readonly [Kind in Rule['kind']]: RuleCheck<Extract<Rule, { kind: Kind }>> } = {
  emptyWhen: emptyWhenCheck,
  atLeastOneOf: atLeastOneOfCheck,
};

function checkOf(rule: Rule): RuleCheck<Rule> {
  return checks[rule.kind] as RuleCheck<Rule>;
}

/** The checks that rules add to a field. */
export function fieldChecks(rules: readonly Rule[], name: string, target: Target): Code[] {
  return rules.flatMap((rule) => {
    const check = checkOf(rule).checkField?.(rule, name, target);
    return check === undefined ? [] : [check];
  });
}

/** The checks that rules add to the whole object. */
export function objectChecks(rules: readonly Rule[], target: Target): Code[] {
  return rules.flatMap((rule) => {
    const check = checkOf(rule).checkObject?.(rule, target);
    return check === undefined ? [] : [check];
  });
}
