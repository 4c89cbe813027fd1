import { jsonTypesOf } from '../json-type.js';
import type { Branch, ObjectShape, RefShape, Shape } from '../shape.js';
import { resolve } from '../walk.js';
import { isRecord } from './is-record.js';
import { readConstraints, reportExpected, type TypeBoxSchema } from './keywords.js';
import { type ReadContext, report } from './read-context.js';
import { readBooleans, readEnum } from './read-enum.js';
// biome-ignore lint/suspicious/noImportCycles: shapes are recursive
import { readShape } from './read-shape.js';

/**
 * Reads a union: literals are an enum, objects that one field discriminates a union, values of different JSON types a type
 * union. Any other union is a problem: nothing would decide which member an invalid value was meant to be.
 */
export function readUnion(schema: TypeBoxSchema, annotations: object, location: string, context: ReadContext): Shape {
  readConstraints(schema, [], ['anyOf', 'booleans'], location, context);
  const members = Array.isArray(schema.anyOf) ? schema.anyOf.filter(isRecord) : [];
  const literals = members.filter((member) => member.const !== undefined && member.$id === undefined);
  for (const literal of literals) reportExpected(literal, location, context);
  if (members.length > 0 && literals.length === members.length) {
    const shape = readEnum(literals, location, context);
    return { ...annotations, ...shape, ...readBooleans(schema, shape.values, location, context) };
  }
  readBooleans(schema, [], location, context);
  const others = members.filter((member) => !literals.includes(member));
  const shapes = [
    ...(literals.length > 0 ? [readEnum(literals, location, context)] : []),
    ...others.map((member) => readShape(member, location, context)),
  ];
  return discriminatedUnion(shapes, annotations, context) ?? typeUnion(shapes, annotations, location, context);
}

/** A union of objects: a required field has another string in every branch. */
function discriminatedUnion(shapes: readonly Shape[], annotations: object, context: ReadContext): Shape | undefined {
  const objects = shapes.map((shape) => resolve(shape, context.definitions));
  if (!objects.every((object) => object.kind === 'object')) return undefined;
  for (const { name } of objects[0]?.fields ?? []) {
    const values = objects.map((object) => discriminatingValue(object, name));
    if (values.includes(undefined) || new Set(values).size < values.length) continue;
    return {
      ...annotations,
      kind: 'union',
      field: name,
      branches: shapes.map(
        (shape, index): Branch => ({ value: values[index] ?? '', shape: shape as ObjectShape | RefShape }),
      ),
    };
  }
  return undefined;
}

function discriminatingValue({ fields }: ObjectShape, name: string): string | undefined {
  const field = fields.find((other) => other.name === name);
  if (field?.presence !== 'required' || field.shape.kind !== 'enum' || field.shape.values.length > 1) return undefined;
  const [value] = field.shape.values;
  return typeof value === 'string' ? value : undefined;
}

function typeUnion(shapes: readonly Shape[], annotations: object, location: string, context: ReadContext): Shape {
  const types = shapes.flatMap((shape) => jsonTypesOf(shape, context.definitions));
  if (shapes.length < 2 || new Set(types).size < types.length) {
    report(
      context,
      location,
      'Neither a field nor the JSON type discriminates the members of this union.',
      'Make it a union of objects with a literal each, of literals, or of values of different JSON types.',
    );
  }
  return { ...annotations, kind: 'typeUnion', members: shapes };
}
