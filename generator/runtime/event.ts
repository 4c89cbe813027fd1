import type { Explainer } from './explainer.js';
import { allowUnknown, object } from './object.js';
import { nonEmpty, oneOf } from './scalars.js';
import { type Branches, union } from './union.js';

/**
 * An event. Its type is validated first: while it is invalid, it is the only error.
 * @param field The field that names the type.
 * @param bodies The explainers of the whole body, by type.
 */
export function event(field: string, bodies: Branches): Explainer {
  const type = nonEmpty(oneOf(Object.keys(bodies)));
  return union(field, bodies, object({ [field]: type }, undefined, allowUnknown));
}
