import { readFileSync } from 'node:fs';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fieldPath, memberPath, pathInBatch } from '../../../generator/emitters/conformance/checker/path.js';
import { findDiscriminator } from '../../../generator/legacy/discriminator.js';
import { type JsonSchema, mapSchema } from '../../../generator/legacy/json-schema.js';
import { catalogue } from '../catalogue.js';

/*
 * Where ajv finds errors, as the paths of ours: on the emitted schema files, with all errors.
 *
 * Two things are told otherwise than in the files, for they are rules of the error format. The field that tells the
 * branches of a union apart is decided first. And what a rule forbids beside a field has its place at what is forbidden.
 */

const ajv = new Ajv2020({ allErrors: true, validateFormats: false, strict: false });

const events = new Map(
  catalogue.events.map(({ type, names, payload }) => [type, { validate: compile(names.file), rule: payload.not }]),
);

/** Where ajv finds errors in an event of any type, in the order of their texts. */
export function placesInEvent(body: unknown): string[] {
  if (!isObject(body)) return ['$.body'];
  const event = typeof body.event_type === 'string' ? events.get(body.event_type) : undefined;
  if (event === undefined) return ['$.body.event_type'];
  if (event.validate(body)) return [];
  const places = (event.validate.errors ?? []).flatMap((error) => placesOf(error, body, event.rule));
  return [...new Set(places)].sort();
}

/** Where ajv finds errors in a batch. */
export function placesInBatch(body: unknown): string[] {
  if (!Array.isArray(body)) return ['$.body'];
  return body.flatMap((event, index) => placesInEvent(event).map((place) => pathInBatch(place, index))).sort();
}

function placesOf(error: ErrorObject, body: unknown, rule: JsonSchema | undefined): string[] {
  const keys = error.instancePath.split('/').slice(1).map(unescapePart);
  switch (error.keyword) {
    // Its branch has told what is wrong.
    case 'if':
      return [];
    case 'required':
      return [printPlace([...keys, error.params.missingProperty], body)];
    case 'additionalProperties':
      return [printPlace([...keys, error.params.additionalProperty], body)];
    case 'not':
      return forbidden(rule, valueAt(keys, body)).map((name) => printPlace([...keys, name], body));
    default:
      // What a `not` says inside holds, or it would not be an error.
      return error.schemaPath.includes('/not/') ? [] : [printPlace(keys, body)];
  }
}

/** The fields that the rule wants to be empty, and that are not. */
function forbidden(rule: JsonSchema | undefined, payload: unknown): string[] {
  const names = (rule?.anyOf ?? []).flatMap(({ properties }) => Object.keys(properties ?? {}));
  return names.filter((name) => isObject(payload) && typeof payload[name] === 'string' && payload[name] !== '');
}

function printPlace(keys: string[], body: unknown): string {
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

/** A part of a JSON Pointer as the key that it stands for. */
function unescapePart(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function compile(file: string): ValidateFunction {
  const url = new URL(`../../../generated/schemas/${file}.json`, import.meta.url);
  const { $defs = {}, $id: _, ...schema } = JSON.parse(readFileSync(url, 'utf8'));
  const decided = Object.entries<JsonSchema>($defs).map(([name, definition]) => [
    name,
    mapSchema(definition, (member) => decideFirst(member, $defs)),
  ]);
  return ajv.compile({ ...schema, $defs: Object.fromEntries(decided) });
}

/** A union as a choice: the branch that the field names, or else what all of them ask. */
function decideFirst(schema: JsonSchema, definitions: Record<string, JsonSchema>): JsonSchema {
  if (schema.oneOf === undefined) return schema;
  const discriminator = findDiscriminator(schema.oneOf, definitions);
  if (discriminator === undefined) throw new Error('Nothing tells the branches of a union apart.');
  const { field, branches } = discriminator;
  return branches.reduceRight<JsonSchema>(
    (otherwise, { value, schema: branch }) => ({
      if: { type: 'object', properties: { [field]: { const: value } }, required: [field] },
      then: branch,
      else: otherwise,
    }),
    commonOf(branches.map(({ object }) => object)),
  );
}

/** What all branches ask: each field with the options of all of them. */
function commonOf(objects: JsonSchema[]): JsonSchema {
  const names = [...new Set(objects.flatMap(({ properties }) => Object.keys(properties ?? {})))];
  const optionsOf = (name: string) =>
    objects.flatMap(({ properties }) => properties?.[name]?.enum ?? [properties?.[name]?.const]);
  return {
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, { enum: [...new Set(optionsOf(name))] }])),
    required: names.filter((name) => objects.every(({ required }) => required?.includes(name))),
    additionalProperties: false,
  };
}
