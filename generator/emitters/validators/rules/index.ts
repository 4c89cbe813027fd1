import type { WriterFunction } from 'ts-morph';
import type { Rule } from '../../../catalogue/rule.js';
import type { LocalField } from '../field.js';
import type { Expression, Target } from '../target.js';
import { atLeastOneOfCode } from './at-least-one-of.js';
import { emptyWhenCode } from './empty-when.js';
import type { RuleCode } from './rule-code.js';

/** The code of each kind of rule. A kind without code does not compile. */
const codes: { readonly [Kind in Rule['kind']]: RuleCode<Extract<Rule, { kind: Kind }>> } = {
  emptyWhen: emptyWhenCode,
  atLeastOneOf: atLeastOneOfCode,
};

function codeOf(rule: Rule): RuleCode<Rule> {
  return codes[rule.kind] as RuleCode<Rule>;
}

/** The names of the fields that a rule concerns. */
export function fieldsOfRule(rule: Rule): readonly string[] {
  return codeOf(rule).fieldsOf(rule);
}

/** The statements that reject an object that violates a rule. */
export function checkRule(rule: Rule, fields: readonly LocalField[], isTyped: boolean, target: Target): WriterFunction {
  return codeOf(rule).check(rule, fields, isTyped, target);
}

/** The explainer of a field, with the errors that rules add. */
export function explainField(rules: readonly Rule[], name: string, explainer: Expression, target: Target): Expression {
  return rules.reduce((inner, rule) => codeOf(rule).explainField?.(rule, name, inner, target) ?? inner, explainer);
}

/** The explainer of an object, with the errors that rules add to the whole. */
export function explainWhole(rules: readonly Rule[], explainer: Expression, target: Target): Expression {
  return rules.reduce((inner, rule) => codeOf(rule).explainObject?.(rule, inner, target) ?? inner, explainer);
}
