import type { Shape } from '../../../../catalogue/shape.js';
import { checkAny } from './any.js';
import { checkArray } from './array.js';
import { checkBoolean } from './boolean.js';
import { checkEnum } from './enum.js';
import { checkNumber } from './number.js';
import { checkObject } from './object.js';
import { checkRef } from './ref.js';
import type { ShapeCheck } from './shape-check.js';
import { checkString } from './string.js';
import { checkTypeUnion } from './type-union.js';
import { checkUnion } from './union.js';

/** The check of each kind of shape. A kind without one does not compile. */
const checks: { readonly [Kind in Shape['kind']]: ShapeCheck<Extract<Shape, { kind: Kind }>> } = {
  string: checkString,
  number: checkNumber,
  integer: checkNumber,
  boolean: checkBoolean,
  any: checkAny,
  enum: checkEnum,
  array: checkArray,
  object: checkObject,
  union: checkUnion,
  typeUnion: checkTypeUnion,
  ref: checkRef,
};

/** The check of a shape. */
export function checkOf(shape: Shape): ShapeCheck<Shape> {
  return checks[shape.kind] as ShapeCheck<Shape>;
}
