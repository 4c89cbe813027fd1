import type { ResolvedShape } from '../../../../catalogue/shape.js';
import { arrayCode, objectCode, typeUnionCode, unionCode } from './containers.js';
import type { NoticeCode } from './notice-code.js';
import { anyCode, booleanCode, enumCode, numberCode, stringCode } from './scalars.js';

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
