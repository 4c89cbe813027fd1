import type { Explainer } from './explainer.js';
import { fieldOf } from './safe-read.js';

/** The explainers of several objects, by the value of the field that discriminates them. */
export type Branches = { readonly [value: string]: Explainer };

/**
 * One of several objects, discriminated by a field.
 * @param otherwise Explains an object whose field names no branch.
 */
export function union(field: string, branches: Branches, otherwise: Explainer): Explainer {
  const byName = new Map<unknown, Explainer>(Object.entries(branches));
  return (value, collector) => (byName.get(fieldOf(value, field)) ?? otherwise)(value, collector);
}
