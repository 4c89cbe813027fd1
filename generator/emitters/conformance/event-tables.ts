import type { Catalogue, CatalogueEvent } from '../../catalogue/catalogue.js';
import {
  type AtLeastOneOf,
  customFieldPrefix,
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
import type { Rule } from '../../catalogue/rule.js';
import type { Field, ObjectShape, Shape, StringShape } from '../../catalogue/shape.js';

/** A table, and the shape of the payload where the table is made from it: the shape states what a table cannot. */
export interface EventTable extends Table {
  readonly shape?: ObjectShape;
}

/**
 * A table for each event of the catalogue, in its order. An event that the two documents do not contain has a table
 * made from the spec: it proves less than a transcription, but it gives the event its conformance cases.
 */
export function eventTables(catalogue: CatalogueOfTables): EventTable[] {
  return catalogue.events.map(
    (event) => tables.find((documented) => documented.event === event.type) ?? tableOfSpec(event, catalogue),
  );
}

type CatalogueOfTables = Pick<Catalogue, 'events' | 'envelope' | 'trafficSources'>;

/** The event types of which no document has a table. */
export function undocumentedTypes({ events }: Pick<Catalogue, 'events'>): string[] {
  return events.map(({ type }) => type).filter((type) => tables.every(({ event }) => event !== type));
}

function tableOfSpec(event: CatalogueEvent, catalogue: CatalogueOfTables): EventTable {
  const { payload } = event;
  const inPayload = payloadField(catalogue.envelope);
  const payloads = event.examples.map(({ body }) => Object(body)[inPayload] as Readonly<Record<string, unknown>>);
  const atLeastOneOf = payload.rules.flatMap(atLeastOne);
  const minimal = atLeastOneOf.flatMap(({ fields }) => oneOf(fields, payloads));
  const envelope = eventShape(event, catalogue).fields.filter(({ name }) => name !== inPayload);
  const made = table(event.type, event.title, {
    envelope: envelope.map((field) => rowOf(field)),
    payload: [
      ...payload.fields.map((field) => ({
        ...rowOf(field, payloads),
        ...cookieEmpties(field, payload, catalogue),
        ...(minimal.includes(field.name) && { inMinimal: true as const }),
      })),
      ...(hasPlainCustomFields(payload) ? openRows() : []),
    ],
  });
  return { ...made, unlisted: payload.unknownFields, atLeastOneOf, shape: payload };
}

/** The rules that a table states in a place of its own. The others are stated by the rows of their fields. */
function atLeastOne(rule: Rule): AtLeastOneOf[] {
  switch (rule.kind) {
    case 'emptyWhen':
      return [];
    case 'atLeastOneOf':
      return [{ fields: rule.fields }];
  }
}

/** A field of these that an example has: an event needs at least one of them. */
function oneOf(fields: readonly string[], payloads: readonly Readonly<Record<string, unknown>>[]): string[] {
  return fields.filter((field) => payloads.some((payload) => Object.hasOwn(payload, field))).slice(0, 1);
}

function rowOf({ name, shape, presence }: Field, payloads: readonly Readonly<Record<string, unknown>>[] = []) {
  const isRequired = presence === 'required';
  const type = typeWord(shape, isRequired);
  return {
    ...required(name, type, ('description' in shape && shape.description) || '', {
      ...(shape.kind === 'enum' && type === 'String' && { options: shape.values as readonly unknown[] as string[] }),
      ...(shape.kind === 'string' && type === 'String' && shape.format && { format: shape.format as Format }),
      ...(type === 'Anything' && { sample: payloads.find((payload) => Object.hasOwn(payload, name))?.[name] }),
      ...(shape.kind === 'any' && { nullable: true as const }),
    }),
    required: isRequired,
  };
}

/** A rule that concerns the cookie of the documents. Any other one is checked by its pattern. */
function cookieEmpties({ name }: Field, { rules }: ObjectShape, { trafficSources }: CatalogueOfTables) {
  const rule = rules.find((other) => other.kind === 'emptyWhen' && other.field === name);
  const isCookie = rule?.kind === 'emptyWhen' && rule.condition.pattern === trafficSources?.cookie.pattern;
  return isCookie ? { cookieEmpties: rule.empty } : {};
}

/** The word of a table for a shape, as far as the tables have one. */
function typeWord(shape: Shape, isRequired: boolean): TypeWord {
  switch (shape.kind) {
    case 'string':
      return isPlainString(shape, isRequired) ? 'String' : 'Anything';
    case 'enum':
      return shape.values.every((value) => typeof value === 'string' && value !== '') ? 'String' : 'Anything';
    case 'integer':
      return isUnlimited(shape) ? 'Integer' : 'Anything';
    case 'number':
      return isUnlimited(shape) ? 'Float' : 'Anything';
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

/** A required String of a table is not empty, and an optional one may be. */
function isPlainString(shape: StringShape, isRequired: boolean): boolean {
  const { minLength = 0, format } = shape;
  if (format !== undefined) return (format === 'email' || format === 'date-time') && isUnlimited(shape, ['format']);
  return isUnlimited(shape, ['minLength']) && minLength === (isRequired ? 1 : 0);
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

function isUnlimited(shape: Shape, except: readonly string[] = []): boolean {
  return limits.every((limit) => except.includes(limit) || shape[limit as keyof Shape] === undefined);
}

/** Whether the custom fields are those of the documents: `cf_` with a String. */
export function hasPlainCustomFields({ customFields }: ObjectShape): boolean {
  if (customFields?.prefix !== customFieldPrefix) return false;
  return customFields.value.kind === 'string' && isUnlimited(customFields.value);
}

/** The row of all custom fields. */
function openRows(): Row[] {
  return documentedRows.filter((row) => row.open).slice(0, 1);
}
