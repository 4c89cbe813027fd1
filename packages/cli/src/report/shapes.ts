import type { Definitions, Field, ResolvedShape, Shape } from '../../../../generator/catalogue/shape.js';

/** The shape itself, or the definition that it refers to. */
export function resolve(shape: Shape, definitions: Definitions): ResolvedShape {
  return shape.kind === 'ref' ? (definitions[shape.name] ?? { kind: 'any' }) : shape;
}

/** The fields of the objects that a value consists of: its own, those of its items, or those of each of its branches. */
export function fieldsWithin(shape: Shape, definitions: Definitions): readonly Field[] {
  const resolved = resolve(shape, definitions);
  if (resolved.kind === 'object') return resolved.fields;
  if (resolved.kind === 'array') return fieldsWithin(resolved.items, definitions);
  const branches =
    resolved.kind === 'union'
      ? resolved.branches.map((branch) => branch.shape)
      : resolved.kind === 'typeUnion'
        ? resolved.members
        : [];
  const fields = new Map<string, Field>();
  for (const branch of branches) for (const field of fieldsWithin(branch, definitions)) fields.set(field.name, field);
  return [...fields.values()];
}

/** How the fields of a value are printed below it: `line_items[].sku`. */
export function separatorOf(shape: Shape, definitions: Definitions): string {
  return resolve(shape, definitions).kind === 'array' ? '[].' : '.';
}
