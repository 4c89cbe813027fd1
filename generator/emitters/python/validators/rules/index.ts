import type { Rule } from '../../../../catalogue/rule.js';
import type { Target } from '../target.js';
import { atLeastOneOfCheck } from './at-least-one-of.js';
import { emptyWhenCheck } from './empty-when.js';
import type { RuleCall, RuleCheck } from './rule-check.js';

/** The check of each kind of rule. A kind without one does not compile. */
const checks: { readonly [Kind in Rule['kind']]: RuleCheck<Extract<Rule, { kind: Kind }>> } = {
  emptyWhen: emptyWhenCheck,
  atLeastOneOf: atLeastOneOfCheck,
};

function checkOf(rule: Rule): RuleCheck<Rule> {
  return checks[rule.kind] as RuleCheck<Rule>;
}

/** The checks of rules that add to the errors of a field: each is called if those before find nothing. */
export function checksOfField(rules: readonly Rule[], name: string, target: Target): RuleCall[] {
  return rules.flatMap((rule) => {
    const call = checkOf(rule).ofField?.(rule, name, target);
    return call ? [call] : [];
  });
}

/** The checks of rules that add an error of the whole object, which has one of them at most. */
export function checksOfObject(rules: readonly Rule[], target: Target): RuleCall[] {
  return rules.flatMap((rule) => {
    const call = checkOf(rule).ofObject?.(rule, target);
    return call ? [call] : [];
  });
}
