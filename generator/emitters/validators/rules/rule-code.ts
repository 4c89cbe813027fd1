import type { WriterFunction } from 'ts-morph';
import type { Rule } from '../../../catalogue/rule.js';
import type { LocalField } from '../field.js';
import type { Expression, Target } from '../target.js';

/** How a kind of rule is checked, and how its errors are reported. */
export interface RuleCode<Of extends Rule> {
  /** The names of the fields that the rule concerns. */
  fieldsOf(rule: Of): readonly string[];
  /**
   * The statements that reject an object that violates the rule. The fields are in variables and valid by themselves.
   * @param isTyped Whether the types of the variables are known.
   */
  check(rule: Of, fields: readonly LocalField[], isTyped: boolean, target: Target): WriterFunction;
  /** The explainer of a field whose errors the rule adds to. */
  explainField?(rule: Of, name: string, explainer: Expression, target: Target): Expression;
  /** The explainer of the whole object, where the rule adds errors that belong to none of its fields. */
  explainObject?(rule: Of, explainer: Expression, target: Target): Expression;
}

/** The variable of a field. */
export function localOf(name: string, fields: readonly LocalField[]): string {
  const field = fields.find((other) => other.name === name);
  if (field === undefined) throw new Error(`A rule concerns an unknown field "${name}".`);
  return field.local;
}
