import { fieldOf } from '../safe-read.js';
import type { Inspector } from './inspector.js';

/**
 * One of several objects, discriminated by a field.
 * @param branches The inspectors of the objects that can have notices, by the value of the field.
 */
export function union(field: string, branches: { readonly [value: string]: Inspector }): Inspector {
  const byName = new Map<unknown, Inspector>(Object.entries(branches));
  return (value, notices) => byName.get(fieldOf(value, field))?.(value, notices);
}

/** A value of one of several JSON types. Each inspector ignores values of the other types. */
export function typeUnion(...members: readonly Inspector[]): Inspector {
  return (value, notices) => {
    for (const inspect of members) inspect(value, notices);
  };
}
