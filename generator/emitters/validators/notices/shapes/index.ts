import type { ResolvedShape } from '../../../../catalogue/shape.js';
import { anyCode } from './any.js';
import { arrayCode } from './array.js';
import { booleanCode } from './boolean.js';
import { enumCode } from './enum.js';
import type { NoticeCode } from './notice-code.js';
import { numberCode } from './number.js';
import { objectCode } from './object.js';
import { stringCode } from './string.js';
import { typeUnionCode } from './type-union.js';
import { unionCode } from './union.js';

/** The code of each kind of shape. A kind without code does not compile. */
const codes: { readonly [Kind in ResolvedShape['kind']]: NoticeCode<Extract<ResolvedShape, { kind: Kind }>> } = {
  string: stringCode,
  number: numberCode,
  integer: numberCode,
  boolean: booleanCode,
  any: anyCode,
  enum: enumCode,
  array: arrayCode,
  object: objectCode,
  union: unionCode,
  typeUnion: typeUnionCode,
};

export function codeOf(shape: ResolvedShape): NoticeCode<ResolvedShape> {
  return codes[shape.kind] as NoticeCode<ResolvedShape>;
}
