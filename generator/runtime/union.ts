import type { Explainer } from './explainer.js';
import { fieldOf } from './safe-read.js';

/** The explainers of several objects, by the value of the field that discriminates them. */
export type Branches = { readonly [value: string]: Explainer };

/**
 * One of several objects, discriminated by a field.
 * @param otherwise Explains an object whose field names no branch.
 */
export function union(field: string, branches: Branches, otherwise: Explainer): Explainer {
  return (value, collector) => {
    const name = fieldOf(value, field);
    const branch = typeof name === 'string' && Object.hasOwn(branches, name) ? branches[name] : undefined;
    return (branch ?? otherwise)(value, collector);
  };
}
