import type {
  Definitions,
  Field,
  NumberShape,
  ObjectShape,
  ResolvedShape,
  Shape,
  StringShape,
  UnionShape,
} from '../../../../generator/catalogue/shape.js';
import { resolve } from './shapes.js';

/**
 * States on what the notices of a valid value depend, as codes: values with the same codes have the same notices, at the
 * same paths. That takes much less time than to collect the notices. A value without notices adds no codes.
 * @returns false for a value whose notices have to be collected.
 */
export type Signature = (value: never, codes: number[]) => boolean;

/** Gives each thing that a value can violate a code of its own. */
export class Codes {
  private last = 0;

  next(): number {
    return ++this.last;
  }
}

/** @returns undefined if no value of the shape has a notice. */
export function noticeSignature(shape: Shape, definitions: Definitions, codes: Codes): Signature | undefined {
  const resolved = resolve(shape, definitions);
  const signatures = ownSignatures(resolved, codes);
  const inner = innerSignature(resolved, definitions, codes);
  const all = inner ? [...signatures, inner] : signatures;
  return all.length < 2 ? all[0] : (value, found) => all.every((signature) => signature(value, found));
}

const unknown: Signature = () => false;

/** A value that violates something, or does not. */
function violation(violates: (value: never) => boolean, codes: Codes): Signature {
  const code = codes.next();
  return (value, found) => {
    if (violates(value)) found.push(code);
    return true;
  };
}

/** What the value itself should be. */
function ownSignatures(shape: ResolvedShape, codes: Codes): Signature[] {
  const recommended = (shape.should ?? []).map((should) => follows(should.shape, codes));
  const deprecated = shape.kind === 'enum' ? (shape.deprecatedValues ?? []) : [];
  return [...recommended, ...deprecated.map(({ value }) => violation((found) => found === value, codes))];
}

/** Whether a value follows a recommendation. For one of a kind that is not known here, notices are collected. */
function follows(shape: Shape, codes: Codes): Signature {
  switch (shape.kind) {
    case 'enum': {
      const { values } = shape;
      return violation((value) => !values.includes(value), codes);
    }
    case 'string':
      return followsString(shape, codes);
    case 'number':
    case 'integer':
      return followsNumber(shape, codes);
    case 'array': {
      const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = shape;
      return violation(({ length }: unknown[]) => length < minItems || length > maxItems, codes);
    }
    default:
      return unknown;
  }
}

function followsString({ minLength, maxLength, pattern, format }: StringShape, codes: Codes): Signature {
  if (minLength !== undefined || format !== undefined) return unknown;
  const regExp = pattern === undefined ? undefined : new RegExp(pattern);
  const matches = violation((value) => regExp !== undefined && !regExp.test(value), codes);
  // Lengths are in characters, of which a string has at most as many as code units.
  return (value: string, found) => value.length <= (maxLength ?? value.length) && matches(value as never, found);
}

function followsNumber(shape: NumberShape, codes: Codes): Signature {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = shape;
  const others = [shape.exclusiveMinimum, shape.exclusiveMaximum, shape.multipleOf];
  if (others.some((constraint) => constraint !== undefined)) return unknown;
  return violation((value: number) => value < minimum || value > maximum, codes);
}

/** What the parts of the value should be. */
function innerSignature(shape: ResolvedShape, definitions: Definitions, codes: Codes): Signature | undefined {
  switch (shape.kind) {
    case 'array':
      return itemsSignature(noticeSignature(shape.items, definitions, codes), codes);
    case 'object':
      return objectSignature(shape, definitions, codes);
    case 'union':
      return unionSignature(shape, definitions, codes);
    case 'typeUnion':
      return shape.members.some((member) => noticeSignature(member, definitions, codes)) ? unknown : undefined;
    default:
      return undefined;
  }
}

/** More items than this are inspected. */
const maxItems = 1_000;

function itemsSignature(signature: Signature | undefined, codes: Codes): Signature | undefined {
  if (signature === undefined) return undefined;
  const array = codes.next() * maxItems;
  return (items: never[], found) => {
    if (items.length > maxItems) return false;
    for (let index = 0; index < items.length; index++) {
      const length = found.push(-array - index);
      if (!signature(items[index] as never, found)) return false;
      // Only items that add codes are told apart.
      if (found.length === length) found.pop();
    }
    return true;
  };
}

function unionSignature(
  { field, branches }: UnionShape,
  definitions: Definitions,
  codes: Codes,
): Signature | undefined {
  const signatures = branches.map(({ value, shape }) => [value, noticeSignature(shape, definitions, codes)] as const);
  if (signatures.every(([, signature]) => signature === undefined)) return undefined;
  const byValue = new Map<unknown, Signature | undefined>(signatures);
  return (value, found) => byValue.get(value[field])?.(value, found) ?? byValue.has(value[field]);
}

function objectSignature(shape: ObjectShape, definitions: Definitions, codes: Codes): Signature | undefined {
  const { fields, customFields, unknownFields } = shape;
  if (customFields) return unknown;
  const signatures = new Map(fields.map((field) => [field.name, fieldSignature(field, definitions, codes)]));
  const expected = fields.flatMap(({ name, presence }) =>
    presence === 'expected' ? [violation((value) => !Object.hasOwn(value, name), codes)] : [],
  );
  const hasNone = [...signatures.values()].every((signature) => signature === undefined);
  if (hasNone && expected.length === 0 && unknownFields !== 'notice') return undefined;
  return (value: Readonly<Record<string, never>>, found) => {
    for (const isMissing of expected) isMissing(value as never, found);
    for (const name in value) {
      const signature = signatures.get(name);
      if (signature ? !signature(value[name] as never, found) : unknownFields === 'notice' && !signatures.has(name))
        return false;
    }
    return true;
  };
}

function fieldSignature({ shape }: Field, definitions: Definitions, codes: Codes): Signature | undefined {
  const isDeprecated = shape.kind !== 'ref' && shape.deprecated;
  return isDeprecated ? violation(() => true, codes) : noticeSignature(shape, definitions, codes);
}
