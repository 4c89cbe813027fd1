import type { Rule } from './report.js';
import { fieldOf } from './sent.js';

/** The rules of several objects, by the value of the field that tells them apart. */
export type Branches = { readonly [value: string]: Rule };

/**
 * One of several objects, told apart by a field.
 * @param otherwise What is asked when the field names no branch.
 */
export function choice(field: string, branches: Branches, otherwise: Rule): Rule {
  return (value, report) => (branchOf(branches, fieldOf(value, field)) ?? otherwise)(value, report);
}

export function branchOf(branches: Branches, name: unknown): Rule | undefined {
  return typeof name === 'string' && Object.hasOwn(branches, name) ? branches[name] : undefined;
}
