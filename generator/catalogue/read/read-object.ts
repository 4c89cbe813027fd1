import { isDeepStrictEqual } from 'node:util';
import type { TProperties } from '@sinclair/typebox';
import {
  type CustomFieldsDefinition,
  customFieldPattern,
  isCustomFieldsDefinition,
} from '../../../spec/custom-fields.js';
import { type ObjectDeclaration, Payload } from '../../../spec/define.js';
import { isOrigin } from '../../../spec/origin.js';
import type { CustomFields, Field, ObjectShape, UnknownFields } from '../shape.js';
import { isRecord } from './is-record.js';
import { readConstraints, type TypeBoxSchema } from './keywords.js';
import { type ReadContext, report } from './read-context.js';
import { readRules } from './read-rules.js';
// biome-ignore lint/suspicious/noImportCycles: shapes are recursive
import { readFieldShape, readShape } from './read-shape.js';

/** Reads an object: what `Payload` declares, or a plain object of TypeBox. */
export function readObject(schema: TypeBoxSchema, location: string, context: ReadContext): ObjectShape {
  const declaration = schema.declaration as ObjectDeclaration | undefined;
  if (declaration) {
    checkOptions(schema, declaration, location, context);
    return readDeclaration(declaration, location, context);
  }
  const { additionalProperties } = schema;
  readConstraints(schema, [], ['type', 'properties', 'required', 'additionalProperties'], location, context);
  if (additionalProperties !== undefined && typeof additionalProperties !== 'boolean') {
    report(context, location, 'A schema for all other fields is not part of the model.', 'Use custom fields.');
  }
  return {
    kind: 'object',
    fields: readFields(schema, location, context),
    unknownFields: additionalProperties === false ? 'reject' : 'accept',
    rules: [],
  };
}

/** Keywords with which `Payload` constrains an object. */
const payloadKeywords = [
  'type',
  'properties',
  'required',
  'additionalProperties',
  'allOf',
  'unevaluatedProperties',
] as const;

/** What is no option of `Payload` becomes a keyword of its schema, and would apply there only. */
function checkOptions(
  schema: TypeBoxSchema,
  { fields, ...options }: ObjectDeclaration,
  location: string,
  context: ReadContext,
): void {
  readConstraints(schema, [], [...payloadKeywords, 'declaration'], location, context);
  const declared: TypeBoxSchema = Payload(fields.properties as TProperties, options);
  for (const keyword of payloadKeywords) {
    if (isDeepStrictEqual(schema[keyword], declared[keyword])) continue;
    report(context, location, `"${keyword}" is not an option of Payload.`, 'Remove it.');
  }
}

function readDeclaration(declaration: ObjectDeclaration, location: string, context: ReadContext): ObjectShape {
  const fields = readFields(declaration.fields, location, context);
  const { customFields, rules, unlisted } = declaration;
  return {
    kind: 'object',
    fields,
    ...readCustomFields(customFields, fields, location, context),
    unknownFields: readUnlisted(unlisted, location, context),
    rules: readRules(rules, location, context),
  };
}

function readUnlisted(unlisted: unknown, location: string, context: ReadContext): UnknownFields {
  if (unlisted === 'reject' || unlisted === 'notice' || unlisted === 'accept') return unlisted;
  report(context, location, 'Invalid "unlisted".', 'Use reject, notice or accept.');
  return 'reject';
}

function readFields(schema: TypeBoxSchema, location: string, context: ReadContext): Field[] {
  if (!isRecord(schema.properties)) {
    report(context, location, 'The object has no fields.', 'List its fields.');
    return [];
  }
  const required = Array.isArray(schema.required) ? schema.required : [];
  return Object.entries(schema.properties).map(([name, field]): Field => {
    const shape = readFieldShape(field, `${location}.${name}`, context);
    const presence = required.includes(name) ? 'required' : 'optional';
    const expectedBy = isRecord(field) ? field.expected : undefined;
    if (expectedBy === undefined) return { name, shape, presence };
    if (isOrigin(expectedBy) && presence === 'optional') return { name, shape, presence: 'expected', expectedBy };
    report(context, `${location}.${name}`, 'Invalid "expected".', 'Use expected(schema, origin) on an optional field.');
    return { name, shape, presence };
  });
}

function readCustomFields(
  definition: CustomFieldsDefinition | undefined,
  fields: readonly Field[],
  location: string,
  context: ReadContext,
): { customFields?: CustomFields } {
  if (definition === undefined) return {};
  if (!isCustomFieldsDefinition(definition)) {
    const fix = 'Make them with customFields({ name, title, description, prefix, value, origin }).';
    report(context, location, 'Invalid custom fields.', fix);
    return {};
  }
  const { name, title, description, prefix, value, origin } = definition;
  const customFields = {
    definition: name,
    title,
    description,
    prefix,
    pattern: customFieldPattern(
      definition,
      fields.map((field) => field.name),
    ),
    value: readShape(value, `${location}.${prefix}*`, context),
    origins: { names: origin },
  };
  return { customFields };
}
