import { addTypeError, type Explainer, validateAt } from './explainer.js';
import { fieldOf, namesOf } from './safe-read.js';
import { nonEmpty, oneOf } from './scalars.js';
import { type Branches, branchOf } from './union.js';

/**
 * An event. Its type is validated first: while it is invalid, it is the only error.
 * @param field The field that names the type.
 * @param bodies The explainers of the whole body, by type.
 */
export function event(field: string, bodies: Branches): Explainer {
  const explainType = nonEmpty(oneOf(Object.keys(bodies)));
  return (value, collector) => {
    const type = fieldOf(value, field);
    const explainBody = branchOf(bodies, type);
    if (explainBody) return explainBody(value, collector);
    if (namesOf(value) === undefined) return addTypeError(value, collector, 'OBJECT');
    return validateAt(explainType, type, field, collector);
  };
}
