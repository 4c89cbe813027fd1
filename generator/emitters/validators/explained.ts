import type { JsonSchema } from '../../legacy/json-schema.js';
import { readConflict } from './negation.js';

/*
 * What has a shape of its own in the generated code, and an error of its own when it is broken: all that the payloads of
 * the API say. Any other schema is tested keyword by keyword, and its error says no more than that the value is wrong.
 */

/** Keywords that say nothing of values. */
const remarks = ['title', 'description', 'deprecated', 'examples', 'default'];

/** What a schema says of values. */
function keywordsOf(schema: JsonSchema): string[] {
  return Object.keys(schema).filter((keyword) => !remarks.includes(keyword) && !isRemark(keyword, schema));
}

/** A format without a pattern is a remark, too. */
function isRemark(keyword: string, { pattern }: JsonSchema): boolean {
  return keyword === 'format' && pattern === undefined;
}

/** Whether these keywords are all that a schema says of values. */
export function saysOnly(schema: JsonSchema, ...keywords: string[]): boolean {
  return keywordsOf(schema).every((keyword) => keywords.includes(keyword));
}

/** Whether a schema has a shape of its own. */
export function isSimple(schema: JsonSchema): boolean {
  if (schema.$ref !== undefined) return saysOnly(schema, '$ref');
  return isScalar(schema) || isPlainList(schema) || isClosedObject(schema);
}

function isScalar(schema: JsonSchema): boolean {
  if (schema.const !== undefined && schema.enum) return false;
  switch (schema.type) {
    case undefined:
      return keywordsOf(schema).length === 0 || (saysOnly(schema, 'const', 'enum') && areTexts(optionsOf(schema)));
    case 'string':
      return isText(schema);
    case 'integer':
    case 'number':
    case 'boolean':
    case 'null':
      return saysOnly(schema, 'type');
    default:
      return false;
  }
}

/** Options, or anything that is not empty or has a format: never both. */
function isText(schema: JsonSchema): boolean {
  if (schema.const !== undefined || schema.enum)
    return saysOnly(schema, 'type', 'const', 'enum') && areTexts(optionsOf(schema));
  return saysOnly(schema, 'type', 'minLength', 'pattern', 'format') && (schema.minLength ?? 1) === 1;
}

function optionsOf({ const: only, enum: options = [] }: JsonSchema): unknown[] {
  return only === undefined ? options : [only, ...options];
}

function areTexts(options: unknown[]): boolean {
  return options.length > 0 && options.every((option) => typeof option === 'string');
}

/** A list of which only the members are asked. */
export function isPlainList(schema: JsonSchema): boolean {
  return schema.type === 'array' && schema.items !== undefined && saysOnly(schema, 'type', 'items');
}

/** An object that takes only the fields it names, and at most one kind of fields by a pattern of their names. */
export function isClosedObject(schema: JsonSchema): boolean {
  const { type, additionalProperties, properties = {}, patternProperties = {}, required = [], not } = schema;
  if (type !== 'object' || additionalProperties !== false) return false;
  const names = Object.keys(properties);
  const patterns = Object.keys(patternProperties);
  return (
    saysOnly(schema, 'type', 'properties', 'patternProperties', 'required', 'additionalProperties', 'not') &&
    names.every((name) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) &&
    required.every((name) => names.includes(name)) &&
    patterns.length <= 1 &&
    !patterns.some((pattern) => names.some((name) => new RegExp(pattern, 'u').test(name))) &&
    (not === undefined || speaksOfTexts(not, properties))
  );
}

/** Whether a rule over several fields is one that can be explained, and speaks of texts only. */
function speaksOfTexts(rule: JsonSchema, properties: Record<string, JsonSchema>): boolean {
  const conflict = readConflict(rule);
  return (
    conflict !== undefined && [conflict.field, ...conflict.empty].every((name) => properties[name]?.type === 'string')
  );
}
