import type { Shape } from '../../../../catalogue/shape.js';
import { anyCheck } from './any.js';
import { arrayCheck } from './array.js';
import { booleanCheck } from './boolean.js';
import { enumCheck } from './enum.js';
import { numberCheck } from './number.js';
import { objectCheck } from './object.js';
import { refCheck } from './ref.js';
import type { ShapeCheck } from './shape-check.js';
import { stringCheck } from './string.js';
import { typeUnionCheck } from './type-union.js';
import { unionCheck } from './union.js';

/** The check of each kind of shape. A kind without one does not compile. */
const checks: { readonly [Kind in Shape['kind']]: ShapeCheck<Extract<Shape, { kind: Kind }>> } = {
  string: stringCheck,
  number: numberCheck,
  integer: numberCheck,
  boolean: booleanCheck,
  any: anyCheck,
  enum: enumCheck,
  array: arrayCheck,
  object: objectCheck,
  union: unionCheck,
  typeUnion: typeUnionCheck,
  ref: refCheck,
};

export function checkOf(shape: Shape): ShapeCheck<Shape> {
  return checks[shape.kind] as ShapeCheck<Shape>;
}
