import { addError, type Explainer } from './explainer.js';
import { fieldOf, namesOf } from './safe-read.js';

/** An object in which at least one of several fields is present, valid or not. */
export function atLeastOneOf(explain: Explainer, fields: readonly string[]): Explainer {
  return (value, collector) => {
    const isValid = explain(value, collector);
    const isAbsent = namesOf(value) && fields.every((name) => fieldOf(value, name) === undefined);
    return isAbsent ? addError(collector, 'AT_LEAST_ONE_REQUIRED', { fields: [...fields] }) : isValid;
  };
}
