import type { ResolvedShape, Shape } from '../../../catalogue/shape.js';
import { resolve } from '../../../catalogue/walk.js';
import { compareAnnotations } from '../annotations.js';
import { type Catalogues, type Comparer, type Context, type Difference, none } from '../difference.js';
import { compareArrays } from './array.js';
import { compareEnums } from './enum.js';
import { compareKinds } from './kinds.js';
import { compareNumbers } from './number.js';
import { compareObjects } from './object.js';
import { compareStrings } from './string.js';
import { compareTypeUnions } from './type-union.js';
import { compareUnions } from './union.js';

type ShapeOf<Kind, S = ResolvedShape> = S extends { kind: infer Kinds } ? (Kind extends Kinds ? S : never) : never;

const unconstrained = () => [];

const comparers: { [Kind in ResolvedShape['kind']]: Comparer<ShapeOf<Kind>> } = {
  string: compareStrings,
  number: compareNumbers,
  integer: compareNumbers,
  boolean: unconstrained,
  any: unconstrained,
  enum: compareEnums,
  array: compareArrays,
  object: compareObjects,
  union: compareUnions,
  typeUnion: compareTypeUnions,
};

/** Every difference between two shapes. */
export function compareShapes(before: Shape, after: Shape, location: string, catalogues: Catalogues): Difference[] {
  const inside: Context['inside'] = (old, next, at) => compareShapes(old, next, at, catalogues);
  if (before.kind === 'ref' || after.kind === 'ref') return compareReferences(before, after, location, catalogues);
  const context = { ...catalogues, inside };
  const compare = before.kind === after.kind ? (comparers[before.kind] as Comparer<ResolvedShape>) : compareKinds;
  return [...compareAnnotations(before, after, location, context), ...compare(before, after, location, context)];
}

/** A definition to which both refer by one name is compared once, as a definition. */
function compareReferences(before: Shape, after: Shape, location: string, catalogues: Catalogues): Difference[] {
  if (before.kind === 'ref' && after.kind === 'ref' && before.name === after.name) return [];
  const old = resolve(before, catalogues.before.definitions);
  const next = resolve(after, catalogues.after.definitions);
  return [none(location, { kind: 'reference', before, after }), ...compareShapes(old, next, location, catalogues)];
}
