import type {
  AnyShape,
  ArrayShape,
  BooleanShape,
  EnumShape,
  NumberShape,
  ResolvedShape,
  StringShape,
} from '../../../../catalogue/shape.js';
import { block, type Code, call } from '../../code.js';
import { runtime } from '../target.js';
import { objectNotices } from './object.js';
import type { ShapeNotices } from './shape-notices.js';
import { typeUnionNotices } from './type-union.js';
import { unionNotices } from './union.js';

const stringNotices: ShapeNotices<StringShape> = {
  // An empty string that is an error has no notice.
  isOfType: ({ minLength = 0 }, value) => `is_string(${value})${minLength > 0 ? ` && ${value} !== ''` : ''}`,
};

const numberNotices: ShapeNotices<NumberShape> = {
  isOfType: ({ kind }, value, target) =>
    `${runtime('Inspect', target)}::${kind === 'integer' ? 'isInteger' : 'isNumber'}(${value})`,
};

const booleanNotices: ShapeNotices<BooleanShape> = { isOfType: (_, value) => `is_bool(${value})` };

/** The value is only inspected where it is present. */
const anyNotices: ShapeNotices<AnyShape> = { isOfType: () => 'true' };

const enumNotices: ShapeNotices<EnumShape> = { isOfType: (_, value) => `is_scalar(${value})` };

const arrayNotices: ShapeNotices<ArrayShape> = {
  isOfType: (_, value, target) => `${runtime('Value', target)}::items(${value}) !== null`,
  inspectInside: ({ items }, { value, path, name, className }, target) => {
    const item = target.inspect(items, { value: '$item', path: '$at', name, className: `${className}Item` });
    if (item.length === 0) return [];
    const inspect: Code = block('static function (mixed $item, string $at) use ($notices): void', item);
    return [[call(`${runtime('Inspect', target)}::items`, [value, path, '$notices', inspect]), ';']];
  },
};

/** The notices of each kind of shape. A kind without them does not compile. */
const notices: { readonly [Kind in ResolvedShape['kind']]: ShapeNotices<Extract<ResolvedShape, { kind: Kind }>> } = {
  string: stringNotices,
  number: numberNotices,
  integer: numberNotices,
  boolean: booleanNotices,
  any: anyNotices,
  enum: enumNotices,
  array: arrayNotices,
  object: objectNotices,
  union: unionNotices,
  typeUnion: typeUnionNotices,
};

export function noticesOf(shape: ResolvedShape): ShapeNotices<ResolvedShape> {
  return notices[shape.kind] as ShapeNotices<ResolvedShape>;
}
