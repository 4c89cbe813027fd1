import { addError, type Explainer } from './explainer.js';
import { fieldOf } from './safe-read.js';

/** An object in which at least one of several fields is present, valid or not. It has one such error at most. */
export function atLeastOneOf(explain: Explainer, fields: readonly string[]): Explainer {
  const explainWhole: Explainer = (value, collector) => {
    const { errors, path } = collector;
    const before = errors.length;
    const isValid = explain(value, collector);
    const hasError = errors.slice(before).some((error) => error.path.length === path.length);
    const isPresent = (name: string) => fieldOf(value, name) !== undefined;
    if (hasError || fields.some(isPresent)) return isValid;
    return addError(collector, 'AT_LEAST_ONE_REQUIRED', { fields: [...fields] });
  };
  return Object.assign(explainWhole, { fields: explain.fields, suggest: explain.suggest });
}
