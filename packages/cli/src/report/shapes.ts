import type { Definitions, Field, ObjectShape, ResolvedShape, Shape } from '../../../../generator/catalogue/shape.js';

/** The shape itself, or the definition that it refers to. */
export function resolve(shape: Shape, definitions: Definitions): ResolvedShape {
  return shape.kind === 'ref' ? (definitions[shape.name] ?? { kind: 'any' }) : shape;
}

/** The objects that a value is, or that its items are: several if it is a union, and none if it contains no objects. */
export function objectsWithin(shape: Shape, definitions: Definitions): readonly ObjectShape[] {
  const resolved = resolve(shape, definitions);
  switch (resolved.kind) {
    case 'object':
      return [resolved];
    case 'array':
      return objectsWithin(resolved.items, definitions);
    case 'union':
      return resolved.branches.flatMap((branch) => objectsWithin(branch.shape, definitions));
    case 'typeUnion':
      return resolved.members.flatMap((member) => objectsWithin(member, definitions));
    default:
      return [];
  }
}

/** The fields of objects, by name: several if the objects have fields of the same name. */
export function fieldsByName(objects: readonly ObjectShape[]): Map<string, Field[]> {
  const fields = new Map<string, Field[]>();
  for (const field of objects.flatMap((object) => object.fields)) {
    fields.set(field.name, [...(fields.get(field.name) ?? []), field]);
  }
  return fields;
}
