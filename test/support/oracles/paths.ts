import { readFileSync } from 'node:fs';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Rule } from '../../../generator/catalogue/rule.js';
import { fieldPath, memberPath, pathInBatch } from '../../../generator/emitters/conformance/checker/path.js';
import { catalogue } from '../catalogue.js';
import { isObject } from '../is-object.js';

/*
 * The paths of the errors that ajv finds with the emitted schema files, all of them, written as the validators write them.
 *
 * Three things differ from the files, because the error format defines them: the discriminating field of a union is
 * checked first, a body without an envelope has an error for each part of it, and the fields that a rule wants to be
 * empty have the error, not the object.
 */

const ajv = new Ajv2020({ allErrors: true, validateFormats: false, strict: false });

const events = new Map(
  catalogue.events.map(({ type, names, payload }) => [type, { validate: compile(names.file), rules: payload.rules }]),
);

/** The sorted paths of the errors that ajv finds in an event of any type. */
export function pathsInEvent(body: unknown): string[] {
  if (!isObject(body)) return ['$.body'];
  const event = typeof body.event_type === 'string' ? events.get(body.event_type) : undefined;
  if (event === undefined) return hasEnvelope(body) ? ['$.body.event_type'] : envelope.map((name) => `$.body.${name}`);
  if (event.validate(body)) return [];
  const paths = (event.validate.errors ?? []).flatMap((error) => pathsOf(error, body, event.rules));
  return [...new Set(paths)].sort();
}

const envelope = catalogue.envelope.fields.map(({ name }) => name).sort();

/** Whether any part of the envelope is present: without all of them, each has an error. */
function hasEnvelope(body: Record<string, unknown>): boolean {
  return envelope.some((name) => Object.hasOwn(body, name) && (body[name] ?? null) !== null);
}

/** The sorted paths of the errors that ajv finds in a batch. */
export function pathsInBatch(body: unknown): string[] {
  if (!Array.isArray(body)) return ['$.body'];
  return body.flatMap((event, index) => pathsInEvent(event).map((path) => pathInBatch(path, index))).sort();
}

function pathsOf(error: ErrorObject, body: unknown, rules: readonly Rule[]): string[] {
  const keys = error.instancePath.split('/').slice(1).map(unescapePart);
  // The members of `not` and `anyOf` state a rule, and `not` and `anyOf` themselves have its error.
  if (/\/(?:not|anyOf)\//.test(error.schemaPath)) return [];
  switch (error.keyword) {
    // The branch has reported its errors.
    case 'if':
      return [];
    case 'required':
      return [printPath([...keys, error.params.missingProperty], body)];
    case 'additionalProperties':
      return [printPath([...keys, error.params.additionalProperty], body)];
    case 'not':
      return notEmpty(rules, valueAt(keys, body)).map((name) => printPath([...keys, name], body));
    default:
      return [printPath(keys, body)];
  }
}

/** The fields that rules want to be empty, and that are not. */
function notEmpty(rules: readonly Rule[], payload: unknown): string[] {
  const names = rules.flatMap((rule) => (rule.kind === 'emptyWhen' ? rule.empty : []));
  return names.filter((name) => isObject(payload) && typeof payload[name] === 'string' && payload[name] !== '');
}

function printPath(keys: string[], body: unknown): string {
  let value = body;
  let path = '$.body';
  for (const key of keys) {
    path = Array.isArray(value) ? memberPath(path, Number(key)) : fieldPath(path, key);
    value = valueAt([key], value);
  }
  return path;
}

function valueAt(keys: string[], body: unknown): unknown {
  return keys.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined,
    body,
  );
}

/** A part of a JSON Pointer as a key. */
function unescapePart(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

interface JsonSchema {
  [keyword: string]: unknown;
  $ref?: string;
  oneOf?: JsonSchema[];
  properties?: Record<string, { const?: unknown; enum?: unknown[] }>;
  required?: string[];
}

type Definitions = Record<string, JsonSchema>;

function compile(file: string): ValidateFunction {
  const url = new URL(`../../../generated/schemas/${file}.json`, import.meta.url);
  const { $defs = {}, $id: _, ...schema } = JSON.parse(readFileSync(url, 'utf8'));
  return ajv.compile({ ...schema, $defs: decideFirst($defs, $defs) });
}

/** The same with each `oneOf` as a choice: the branch that the discriminating field names, or else what all branches require. */
function decideFirst(schema: unknown, definitions: Definitions): unknown {
  if (Array.isArray(schema)) return schema.map((member) => decideFirst(member, definitions));
  if (!isObject(schema)) return schema;
  const { oneOf, ...rest } = schema as JsonSchema;
  const decided = Object.fromEntries(
    Object.entries(rest).map(([key, inner]) => [key, decideFirst(inner, definitions)]),
  );
  if (oneOf === undefined) return decided;
  const objects = oneOf.map((branch) => definitions[branch.$ref?.split('/').at(-1) ?? ''] ?? branch);
  const field = objects[0]?.required?.find((name) => objects.every(({ properties }) => properties?.[name]?.const));
  if (field === undefined) throw new Error('A union has no discriminating field.');
  return oneOf.reduceRight<JsonSchema>(
    (otherwise, branch, index) => ({
      if: { type: 'object', properties: { [field]: objects[index]?.properties?.[field] }, required: [field] },
      then: branch,
      else: otherwise,
    }),
    commonOf(objects),
  );
}

/** What all branches require: each field with the enum values of all of them. */
function commonOf(objects: JsonSchema[]): JsonSchema {
  const names = [...new Set(objects.flatMap(({ properties }) => Object.keys(properties ?? {})))];
  const valuesOf = (name: string) =>
    objects.flatMap(({ properties }) => properties?.[name]?.enum ?? [properties?.[name]?.const]);
  return {
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, { enum: [...new Set(valuesOf(name))] }])),
    required: names.filter((name) => objects.every(({ required }) => required?.includes(name))),
    additionalProperties: false,
  };
}
