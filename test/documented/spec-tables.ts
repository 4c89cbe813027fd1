import { readConflict } from '../../generator/emitters/validators/negation.js';
import type { Catalogue, CatalogueEvent } from '../../generator/legacy/catalogue.js';
import { type JsonSchema, referredName } from '../../generator/legacy/json-schema.js';
import { type Format, type Row, required, type Table, type TypeWord, table } from './table.js';
import { tables } from './tables.js';

/**
 * A table for each event of the catalogue, in its order. An event that the two documents do not have has one made of
 * the spec: it proves less than what was transcribed, but it gives the event its conformance cases and its place among
 * the others.
 */
export function tablesOf({ events }: Pick<Catalogue, 'events'>): Table[] {
  return events.map((event) => tables.find((documented) => documented.event === event.type) ?? tableOfSpec(event));
}

/** The types of event that no document has a table of. */
export function undocumentedTypes({ events }: Pick<Catalogue, 'events'>): string[] {
  return events.map(({ type }) => type).filter((type) => tables.every(({ event }) => event !== type));
}

function tableOfSpec({ type, title, schema, payload, examples }: CatalogueEvent): Table {
  const { payload: _, ...envelope } = schema.properties ?? {};
  const example = examples.map(({ body }) => (body as { payload: Record<string, unknown> }).payload);
  const conflict = payload.not && readConflict(payload.not);
  const rowsOf = (properties: Record<string, JsonSchema>, needed: readonly string[] = []) =>
    Object.entries(properties).map(([field, property]) => ({
      ...rowOf(field, property),
      required: needed.includes(field),
      ...(conflict?.field === field && { cookieEmpties: conflict.empty }),
      ...(typeOf(property) === 'Anything' && {
        sample: example.find((each) => Object.hasOwn(each, field))?.[field],
      }),
    }));
  return table(type, title, {
    envelope: rowsOf(envelope, schema.required),
    payload: [...rowsOf(payload.properties ?? {}, payload.required), ...openRow(payload)],
  });
}

function rowOf(field: string, schema: JsonSchema) {
  const { description = '', const: only, enum: options = only === undefined ? undefined : [only], format } = schema;
  return required(field, typeOf(schema), description, {
    ...(options && { options: options as string[] }),
    ...(format && { format: format as Format }),
  });
}

const plainTypes: Readonly<Record<string, TypeWord>> = { integer: 'Integer', number: 'Float', boolean: 'Boolean' };

/** The word of a table for what a schema says, as far as a table has one. */
function typeOf(schema: JsonSchema): TypeWord {
  const { type = '', items, format, pattern, description, title, examples, deprecated, ...rest } = schema;
  const { const: _, enum: __, minLength: ___, ...more } = rest;
  if (Object.keys(more).length > 0 || (pattern !== undefined && format === undefined)) return 'Anything';
  if (type === 'string') return 'String';
  if (type === 'array' && items) {
    if (referredName(items) === 'LegalBasis') return 'Array of Objects';
    return items.type === 'string' && Object.keys(items).length === 1 ? 'Array of Strings' : 'Anything';
  }
  return plainTypes[type] ?? 'Anything';
}

/** The row that stands for all custom fields. */
function openRow({ patternProperties = {} }: JsonSchema) {
  const [open] = tables.flatMap(({ rows }) => rows).filter((row: Row) => row.open);
  return Object.keys(patternProperties).length > 0 && open ? [open] : [];
}
