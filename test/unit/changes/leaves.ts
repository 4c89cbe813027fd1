import type { Catalogue } from '../../../generator/catalogue/catalogue.js';
import { compareCatalogues } from '../../../generator/changes/compare-catalogues.js';
import { catalogue } from '../../support/catalogue.js';

export type Path = (string | number)[];

/** The leaves of the catalogue that can change alone, which roles, and kinds of rules and bodies, cannot. */
export function changeableLeaves(): Path[] {
  return leavesOf(catalogue).filter((path) => !/\.role$|\.(?:rules|bodies)\.\d\.kind$/.test(path.join('.')));
}

/** The path without positions in arrays. */
export function kindOf(path: Path): string {
  return path.map((key) => (/^\d+$/.test(String(key)) ? '*' : key)).join('.');
}

/** The leaves whose change the comparison does not find. */
export function unseen(paths: readonly Path[]): string[] {
  const missed = paths.filter((path) => compareCatalogues(catalogue, changedAt(path)).length === 0);
  return missed.map((path) => path.join('.'));
}

/** The path of every string, number, boolean and empty array of a value. */
function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Object.entries(value);
  return entries.length === 0 ? [path] : entries.flatMap(([key, member]) => leavesOf(member, [...path, key]));
}

/** The catalogue with another value at a path. It shares everything else. */
function changedAt(path: Path): Catalogue {
  return replacedAt(catalogue, path) as Catalogue;
}

function replacedAt<T extends object>(parent: T, [key = '', ...rest]: Path): T {
  const copy = Array.isArray(parent) ? [...parent] : { ...parent };
  const value: unknown = Reflect.get(parent, key);
  Reflect.set(copy, key, rest.length === 0 ? other(value, parent, key) : replacedAt(value as object, rest));
  return copy as T;
}

/** Another value that the model allows there. */
function other(value: unknown, parent: object, key: string | number): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (key === 'rules') return [{ kind: 'atLeastOneOf', fields: ['one', 'other'], description: 'New.' }];
  if (key === 'fields' && 'unknownFields' in parent)
    return [{ name: 'new', shape: { kind: 'any' }, presence: 'optional' }];
  if (key === 'bodies') return [{ kind: 'ref', name: 'ErrorList' }];
  if (typeof value !== 'string') return ['new'];
  if (key === 'kind') return value === 'any' ? 'boolean' : 'any';
  if (key === 'presence') return value === 'required' ? 'optional' : 'required';
  if (key === 'unknownFields') return value === 'reject' ? 'accept' : 'reject';
  // A reference leads to another definition.
  if ('kind' in parent && parent.kind === 'ref') return value === 'ApiError' ? 'LegalBasis' : 'ApiError';
  return `${value}x`;
}
