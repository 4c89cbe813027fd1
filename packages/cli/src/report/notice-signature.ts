import type {
  Definitions,
  NumberShape,
  ResolvedShape,
  Shape,
  StringShape,
} from '../../../../generator/catalogue/shape.js';
import { resolve } from './shapes.js';

/**
 * States on what the notices of a valid value depend, as codes: values with the same codes have the same notices, at the
 * same paths. That takes much less time than to collect the notices. A value without notices adds no codes.
 * @returns false for a value whose notices have to be collected.
 */
export type Signature = (value: never, codes: number[]) => boolean;

/** Gives each thing that a value can violate a code of its own: none is an index, or the number of a path. */
export class Codes {
  private last = 1_000_000_000;

  next(): number {
    return ++this.last;
  }
}

/**
 * The signature of a value that is no object, and contains none.
 * @returns undefined if no value of the shape has a notice.
 */
export function noticeSignature(shape: Shape, definitions: Definitions, codes: Codes): Signature | undefined {
  const resolved = resolve(shape, definitions);
  const inner =
    resolved.kind === 'array' ? itemsSignature(noticeSignature(resolved.items, definitions, codes), codes) : undefined;
  const members = resolved.kind === 'typeUnion' ? resolved.members : [];
  const hasNotices = members.some((member) => noticeSignature(member, definitions, codes));
  return join([...ownSignatures(resolved, codes), inner, hasNotices ? unknown : undefined]);
}

/** All of several signatures. */
export function join(signatures: readonly (Signature | undefined)[]): Signature | undefined {
  const [first, second, ...others] = signatures.filter((signature) => signature !== undefined);
  if (!first || !second) return first;
  return join([(value, found) => first(value, found) && second(value, found), ...others]);
}

/** Something that a value violates, or does not. */
export function violation(violates: (value: never) => boolean, code: number): Signature {
  return (value, found) => {
    if (violates(value)) found.push(code);
    return true;
  };
}

export const unknown: Signature = () => false;

/** What the value itself should be. */
export function ownSignatures(shape: ResolvedShape, codes: Codes): Signature[] {
  const recommended = (shape.should ?? []).map((should) => follows(should.shape, codes));
  const deprecated = shape.kind === 'enum' ? (shape.deprecatedValues ?? []) : [];
  return [...recommended, ...deprecated.map(({ value }) => violation((found) => found === value, codes.next()))];
}

/** Whether a value follows a recommendation. For one of a kind that is not known here, notices are collected. */
function follows(shape: Shape, codes: Codes): Signature {
  switch (shape.kind) {
    case 'enum': {
      const { values } = shape;
      return violation((value) => !values.includes(value), codes.next());
    }
    case 'string':
      return followsString(shape, codes);
    case 'number':
    case 'integer':
      return followsNumber(shape, codes);
    case 'array': {
      const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = shape;
      return violation(({ length }: unknown[]) => length < minItems || length > maxItems, codes.next());
    }
    default:
      return unknown;
  }
}

function followsString({ minLength, maxLength, pattern, format }: StringShape, codes: Codes): Signature {
  if (minLength !== undefined || format !== undefined) return unknown;
  const regExp = pattern === undefined ? undefined : new RegExp(pattern);
  const code = codes.next();
  return (value: string, found) => {
    // Lengths are in characters, of which a string has at most as many as code units.
    if (maxLength !== undefined && value.length > maxLength) return false;
    if (regExp !== undefined && !regExp.test(value)) found.push(code);
    return true;
  };
}

function followsNumber(shape: NumberShape, codes: Codes): Signature {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = shape;
  const others = [shape.exclusiveMinimum, shape.exclusiveMaximum, shape.multipleOf];
  if (others.some((constraint) => constraint !== undefined)) return unknown;
  return violation((value: number) => value < minimum || value > maximum, codes.next());
}

/** More items than this are inspected. */
const maxItems = 1_000;

function itemsSignature(signature: Signature | undefined, codes: Codes): Signature | undefined {
  if (signature === undefined) return undefined;
  const array = codes.next();
  return (items: never[], found) => {
    if (items.length > maxItems) return false;
    for (let index = 0; index < items.length; index++) {
      const before = found.length;
      if (!signature(items[index] as never, found)) return false;
      // Codes are those of the item before this.
      if (found.length > before) found.push(array, index);
    }
    return true;
  };
}
