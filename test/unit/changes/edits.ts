import { eventNames } from '../../../generator/catalogue/names.js';
import type { Catalogue, CatalogueEvent } from '../../../generator/legacy/catalogue.js';
import { type JsonSchema, mapSchema } from '../../../generator/legacy/json-schema.js';

// Ways to change a catalogue by hand. Each fails where there is nothing to change.

export function event(catalogue: Catalogue, type: string): CatalogueEvent {
  const found = catalogue.events.find((each) => each.type === type);
  if (found === undefined) throw new Error(`There is no ${type}.`);
  return found;
}

export function fields(catalogue: Catalogue, type: string): Record<string, JsonSchema> {
  const { payload } = event(catalogue, type);
  payload.properties ??= {};
  return payload.properties;
}

export function field(catalogue: Catalogue, type: string, name: string): JsonSchema {
  const found = fields(catalogue, type)[name];
  if (found === undefined) throw new Error(`${type} has no ${name}.`);
  return found;
}

export function required(catalogue: Catalogue, type: string): string[] {
  const { payload } = event(catalogue, type);
  payload.required ??= [];
  return payload.required;
}

export function definition(catalogue: Catalogue, name: string): JsonSchema {
  const found = catalogue.definitions[name];
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
}

export function without<T>(list: T[], gone: T): T[] {
  if (!list.includes(gone)) throw new Error(`There is no ${gone}.`);
  return list.filter((one) => one !== gone);
}

export function rename<T>(record: Record<string, T>, from: string, to: string): Record<string, T> {
  if (!(from in record)) throw new Error(`There is no ${from}.`);
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name === from ? to : name, value]));
}

/** Another pattern for a format, wherever it is. */
export function reformat(catalogue: Catalogue, name: string, change: (pattern: string) => string): void {
  const format = catalogue.formats[name];
  if (format === undefined) throw new Error(`There is no format ${name}.`);
  const pattern = change(format.pattern);
  if (pattern === format.pattern) throw new Error(`The pattern of ${name} is the same.`);
  format.pattern = pattern;
  const inside = (schema: JsonSchema) => mapSchema(schema, (one) => (one.format === name ? { ...one, pattern } : one));
  for (const each of catalogue.events) each.payload = inside(each.payload);
}

export function retype(catalogue: Catalogue, type: string, to: string): void {
  const found = event(catalogue, type);
  found.type = to;
  found.names = eventNames(to);
  found.schema.properties = {
    ...found.schema.properties,
    event_type: { ...found.schema.properties?.event_type, const: to },
    payload: { $ref: `#/$defs/${found.names.payload}` },
  };
  for (const example of found.examples) example.body = { ...(example.body as object), event_type: to };
}
