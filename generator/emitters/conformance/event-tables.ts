import type { Catalogue, CatalogueEvent } from '../../catalogue/catalogue.js';
import {
  rows as documentedRows,
  type Format,
  type Row,
  required,
  type Table,
  type TypeWord,
  table,
  tables,
} from '../../catalogue/documents.js';
import { eventShape, payloadField } from '../../catalogue/named-shapes.js';
import type { Field, ObjectShape, Shape } from '../../catalogue/shape.js';

/**
 * A table for each event of the catalogue, in its order. An event that the two documents do not contain has a table
 * made from the spec: it proves less than a transcription, but it gives the event its conformance cases.
 */
export function eventTables(catalogue: Pick<Catalogue, 'events' | 'envelope'>): Table[] {
  return catalogue.events.map(
    (event) => tables.find((documented) => documented.event === event.type) ?? tableOfSpec(event, catalogue),
  );
}

/** The event types of which no document has a table. */
export function undocumentedTypes({ events }: Pick<Catalogue, 'events'>): string[] {
  return events.map(({ type }) => type).filter((type) => tables.every(({ event }) => event !== type));
}

function tableOfSpec(event: CatalogueEvent, { envelope }: Pick<Catalogue, 'envelope'>): Table {
  const inPayload = payloadField(envelope);
  const payloads = event.examples.map(({ body }) => Object(body)[inPayload] as Record<string, unknown>);
  const fields = eventShape(event, { envelope }).fields.filter(({ name }) => name !== inPayload);
  return table(event.type, event.title, {
    envelope: fields.map((field) => rowOf(field)),
    payload: [
      ...event.payload.fields.map((field) => rowOf(field, event.payload, payloads)),
      ...(event.payload.customFields ? openRows() : []),
    ],
  });
}

function rowOf({ name, shape, presence }: Field, object?: ObjectShape, payloads: Record<string, unknown>[] = []) {
  const type = typeWord(shape);
  const rule = object?.rules.find((other) => other.kind === 'emptyWhen' && other.field === name);
  return {
    ...required(name, type, ('description' in shape && shape.description) || '', {
      ...(shape.kind === 'enum' && type === 'String' && { options: shape.values as readonly unknown[] as string[] }),
      ...(shape.kind === 'string' && shape.format && { format: shape.format as Format }),
      ...(rule?.kind === 'emptyWhen' && { cookieEmpties: rule.empty }),
      ...(type === 'Anything' && { sample: payloads.find((payload) => Object.hasOwn(payload, name))?.[name] }),
    }),
    required: presence === 'required',
  };
}

/** The word of a table for a shape, as far as the tables have one. */
function typeWord(shape: Shape): TypeWord {
  switch (shape.kind) {
    case 'string':
      return shape.maxLength === undefined && shape.pattern === undefined && !((shape.minLength ?? 0) > 1)
        ? 'String'
        : 'Anything';
    case 'enum':
      return shape.values.every((value) => typeof value === 'string') ? 'String' : 'Anything';
    case 'integer':
    case 'number':
      return isUnlimited(shape) ? (shape.kind === 'integer' ? 'Integer' : 'Float') : 'Anything';
    case 'boolean':
      return 'Boolean';
    case 'array':
      return isUnlimited(shape) ? arrayWord(shape.items) : 'Anything';
    case 'any':
    case 'object':
    case 'union':
    case 'typeUnion':
    case 'ref':
      return 'Anything';
  }
}

function arrayWord(items: Shape): TypeWord {
  if (items.kind === 'ref') return items.name === 'LegalBasis' ? 'Array of Objects' : 'Anything';
  const isText = items.kind === 'string' && isUnlimited(items);
  return isText ? 'Array of Strings' : 'Anything';
}

const limits = [
  ...['minLength', 'maxLength', 'pattern', 'format'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ...['minItems', 'maxItems', 'uniqueItems'],
];

function isUnlimited(shape: Shape): boolean {
  return limits.every((limit) => !Object.hasOwn(shape, limit));
}

/** The row that stands for all custom fields. */
function openRows(): Row[] {
  return documentedRows.filter((row) => row.open).slice(0, 1);
}
