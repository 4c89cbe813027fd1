import { isDeepStrictEqual } from 'node:util';
import type { Shape } from '../shape.js';
import { isRecord } from './is-record.js';
import { readAnnotations, readConstraints, reportExpected, type TypeBoxSchema } from './keywords.js';
import { type ReadContext, report } from './read-context.js';
import { readEnum } from './read-enum.js';
// biome-ignore lint/suspicious/noImportCycles: shapes are recursive
import { readObject } from './read-object.js';
import { readShoulds } from './read-should.js';
// biome-ignore lint/suspicious/noImportCycles: shapes are recursive
import { readUnion } from './read-union.js';

/** Deeper nesting exceeds what TypeScript compares. */
const maxDepth = 32;

/** Replaces a schema that could not be read, while the rest is read for more problems. */
const unreadable: Shape = { kind: 'any' };

/** Reads the schema of anything but a field. */
export function readShape(schema: unknown, location: string, context: ReadContext): Shape {
  if (isRecord(schema)) reportExpected(schema, location, context);
  return readFieldShape(schema, location, context);
}

/** Reads a schema of TypeBox as a shape. A schema with an `$id` becomes a definition, and the shape a reference to it. */
export function readFieldShape(schema: unknown, location: string, context: ReadContext): Shape {
  if (!isRecord(schema)) {
    report(context, location, 'There is no schema.', 'Write one with TypeBox, or with the vocabulary of the spec.');
    return unreadable;
  }
  if (context.ancestors.includes(schema) || context.ancestors.length >= maxDepth) {
    report(
      context,
      location,
      context.ancestors.includes(schema) ? 'The schema contains itself.' : `More than ${maxDepth} nested schemas.`,
      'Flatten it: an event has a fixed depth.',
    );
    return unreadable;
  }
  context.ancestors.push(schema);
  const shape = readDefinition(schema, location, context);
  context.ancestors.pop();
  return shape;
}

function readDefinition(schema: TypeBoxSchema, location: string, context: ReadContext): Shape {
  const { $id } = schema;
  if ($id === undefined) return readKind(schema, location, context);
  if (typeof $id !== 'string') {
    report(context, location, 'Invalid $id.', 'Use a name such as LegalBasis.');
    return unreadable;
  }
  const shape = readKind(schema, $id, context);
  const known = Object.hasOwn(context.definitions, $id) ? context.definitions[$id] : undefined;
  if (shape.kind === 'ref') return shape;
  if (known === undefined) context.definitions[$id] = shape;
  else if (!isDeepStrictEqual(known, shape)) {
    report(context, location, `Two different schemas have the name "${$id}".`, 'Give one of them another $id.');
  }
  return { kind: 'ref', name: $id };
}

function readKind(schema: TypeBoxSchema, location: string, context: ReadContext): Shape {
  const annotations = readAnnotations(schema, location, context);
  if (schema.declaration !== undefined) return { ...annotations, ...readObject(schema, location, context) };
  if (schema.$ref !== undefined) {
    report(context, location, 'A reference by name is not part of the model.', 'Write the schema itself, with an $id.');
    return unreadable;
  }
  if (schema.anyOf !== undefined) return readUnion(schema, annotations, location, context);
  if (schema.const !== undefined) {
    // A deprecated literal is a deprecated value, not a deprecated field.
    const { deprecated: _, ...others } = annotations as { deprecated?: unknown };
    return { ...others, ...readEnum([schema], location, context) };
  }
  switch (schema.type) {
    case 'string':
      return {
        ...annotations,
        ...readShoulds(schema, 'string', location, context),
        kind: 'string',
        ...readString(schema, location, context),
      };
    case 'number':
    case 'integer':
      return {
        ...annotations,
        ...readShoulds(schema, schema.type, location, context),
        kind: schema.type,
        ...readConstraints(schema, numberConstraints, ['type', 'should'], location, context),
      };
    case 'boolean':
      readConstraints(schema, [], ['type'], location, context);
      return { ...annotations, kind: 'boolean' };
    case 'array':
      return readArray(schema, annotations, location, context);
    case 'object':
      return { ...annotations, ...readObject(schema, location, context) };
    case undefined:
      readConstraints(schema, [], [], location, context);
      return { ...annotations, kind: 'any' };
    default:
      report(
        context,
        location,
        `The type ${JSON.stringify(schema.type)} is not part of the model.`,
        'Use string, number, integer, boolean, array or object.',
      );
      return unreadable;
  }
}

const numberConstraints = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'unit'] as const;

/** A format is defined by its pattern, which is therefore the only one that a schema may have next to it. */
function readString(schema: TypeBoxSchema, location: string, context: ReadContext): object {
  const { pattern, ...rest }: { pattern?: unknown; format?: string } = readConstraints(
    schema,
    ['minLength', 'maxLength', 'format', 'pattern', 'unit'],
    ['type', 'should'],
    location,
    context,
  );
  if (rest.format === undefined) return { ...rest, ...(pattern !== undefined && { pattern }) };
  const format = Object.hasOwn(context.formats, rest.format) ? context.formats[rest.format] : undefined;
  if (format && pattern !== undefined && pattern !== format.pattern) {
    report(
      context,
      location,
      `The pattern is not that of the format "${rest.format}".`,
      'Remove the format or the pattern.',
    );
  }
  return rest;
}

function readArray(schema: TypeBoxSchema, annotations: object, location: string, context: ReadContext): Shape {
  if (Array.isArray(schema.items) || schema.additionalItems !== undefined) {
    report(context, location, 'A tuple is not part of the model.', 'Use an array or an object.');
    return unreadable;
  }
  return {
    ...annotations,
    ...readShoulds(schema, 'array', location, context),
    kind: 'array',
    items: readShape(schema.items, `${location}[]`, context),
    ...readConstraints(schema, ['minItems', 'maxItems', 'uniqueItems'], ['type', 'items', 'should'], location, context),
  };
}
