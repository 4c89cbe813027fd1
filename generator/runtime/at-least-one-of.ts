import { addError } from './explainer.js';
import type { RuleExplainer } from './object.js';

/** At least one of several fields must be present, valid or not. */
export function atLeastOneOf(fields: readonly string[]): RuleExplainer {
  return (field, collector) =>
    fields.some((name) => field(name) !== undefined) ||
    addError(collector, 'AT_LEAST_ONE_REQUIRED', { fields: [...fields] });
}
