import type { Catalogue } from '../../../catalogue/catalogue.js';
import type { Field, ObjectShape, Shape } from '../../../catalogue/shape.js';

/** An object in a payload that has a name, and so a class or a builder in other languages. */
export interface NamedObject {
  name: string;
  /** The union of which it is a branch, if it is one. */
  family?: string;
  shape: ObjectShape;
}

/** The object with a name that a value is; undefined for any other value. */
export function namedObject(
  shape: Shape,
  value: unknown,
  { definitions }: Pick<Catalogue, 'definitions'>,
  family?: string,
): NamedObject | undefined {
  if (shape.kind === 'union') {
    const branch = shape.branches.find((one) => one.value === Object(value)[shape.field]);
    return branch && namedObject(branch.shape, value, { definitions }, family);
  }
  if (shape.kind !== 'ref') return undefined;
  const { name } = shape;
  const resolved = definitions[name];
  if (resolved?.kind === 'object') return { name, ...(family !== undefined && { family }), shape: resolved };
  return resolved && namedObject(resolved, value, { definitions }, name);
}

/** The fields of an object that a value has, without those that can have one value only. */
export function fieldsIn({ fields }: ObjectShape, value: object): [field: Field, value: unknown][] {
  return fields
    .filter(({ name, shape, presence }) => {
      const isConstant = presence === 'required' && shape.kind === 'enum' && shape.values.length === 1;
      return !isConstant && Object.hasOwn(value, name);
    })
    .map((field) => [field, (value as Record<string, unknown>)[field.name]]);
}
