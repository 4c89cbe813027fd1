import type { EnumShape, Field, ObjectShape, Shape } from './shape.js';

/**
 * An object that rejects only what every branch rejects, for an object whose discriminating field is invalid: enum values
 * of all of them, fields that all of them require, and anything where they differ.
 */
export function mergeBranches(objects: readonly ObjectShape[]): ObjectShape {
  const names = [...new Set(objects.flatMap(({ fields }) => fields.map(({ name }) => name)))];
  const fields = names.map((name): Field => {
    const variants = objects.flatMap((object) => object.fields.filter((field) => field.name === name));
    const isRequired = variants.length === objects.length && variants.every(({ presence }) => presence === 'required');
    return {
      name,
      presence: isRequired ? 'required' : 'optional',
      shape: mergeShapes(variants.map(({ shape }) => shape)),
    };
  });
  const rejects = objects.every(({ unknownFields, customFields }) => unknownFields === 'reject' && !customFields);
  return { kind: 'object', fields, unknownFields: rejects ? 'reject' : 'accept', rules: [] };
}

function mergeShapes(shapes: Shape[]): Shape {
  const [first = { kind: 'any' }, ...others] = shapes;
  if (others.every((other) => JSON.stringify(other) === JSON.stringify(first))) return first;
  if (!shapes.every((shape) => shape.kind === 'enum')) return { kind: 'any' };
  return {
    kind: 'enum',
    values: [...new Set(shapes.flatMap(({ values }) => values))] as unknown as EnumShape['values'],
  };
}
