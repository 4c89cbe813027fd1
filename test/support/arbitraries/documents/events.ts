import fc from 'fast-check';
import {
  type EventType,
  isCookie,
  type Row,
  type Table,
  tableOf,
  tables,
} from '../../../../generator/catalogue/documents.js';
import type { Fields } from '../../../../generator/emitters/conformance/checker/fields.js';
import type { EventBody } from '../../../../generator/emitters/conformance/mutations/event-body.js';
import { shuffled } from './shuffled.js';
import { customFieldNames } from './strings.js';
import { fieldsOf, validValues, withUnlisted } from './values.js';

/** Events of one type that the tables allow. */
export function validEvents(type: EventType): fc.Arbitrary<EventBody> {
  return validEventsOf(tableOf(type));
}

export function validEventsOf(table: Table): fc.Arbitrary<EventBody> {
  const envelope = table.rows.filter((row) => row.in === 'envelope');
  const payload = table.rows.filter((row) => row.in === 'payload');
  const payloads = payloadsOf(payload).chain((drawn) => oneOfEach(table, drawn));
  const events = fc
    .tuple(fieldsOf(envelope), shuffled(isOpen(table) ? withUnlisted(payloads, payload) : payloads))
    .map(([fields, drawn]) => ({ ...fields, payload: emptiedByCookie(payload, drawn) }));
  return shuffled(events) as fc.Arbitrary<Fields & EventBody>;
}

export const anyValidEvent: fc.Arbitrary<EventBody> = fc.oneof(...tables.map(validEventsOf));

export const validBatches: fc.Arbitrary<EventBody[]> = fc.array(anyValidEvent, { maxLength: 5 });

function payloadsOf(rows: readonly Row[]): fc.Arbitrary<Fields> {
  const listed = rows.filter((row) => !row.open);
  const custom = rows.filter((row) => row.open).map((row) => customFieldsOf(row, listed));
  return fc.tuple(fieldsOf(listed), ...custom).map((parts) => Object.assign({}, ...parts));
}

function isOpen({ unlisted = 'reject' }: Table): boolean {
  return unlisted !== 'reject';
}

/** The same payload, with one field more for each rule that demands one of several and finds none. */
function oneOfEach({ rows, atLeastOneOf = [] }: Table, payload: Fields): fc.Arbitrary<Fields> {
  const violated = atLeastOneOf.filter(({ fields }) => !fields.some((field) => Object.hasOwn(payload, field)));
  const added = violated.map(({ fields }) =>
    fc.oneof(
      ...rows.filter(({ field }) => fields.includes(field)).map((row) => fieldsOf([{ ...row, required: true }])),
    ),
  );
  return fc.tuple(...added).map((more) => Object.assign({}, payload, ...more));
}

function customFieldsOf(open: Row, listed: readonly Row[]): fc.Arbitrary<Fields> {
  const names = fc.oneof(customFieldNames, fc.constant(open.field));
  const free = names.filter((name) => listed.every((row) => row.field !== name));
  return fc.dictionary(free, validValues(open), { maxKeys: 4 });
}

/** The fields that a cookie requires to be empty are emptied where they were drawn. */
function emptiedByCookie(rows: readonly Row[], payload: Fields): Fields {
  const cookies = rows.filter((row) => isCookie(payload[row.field]));
  const emptied = cookies.flatMap((row) => row.cookieEmpties ?? []);
  return Object.fromEntries(Object.entries(payload).map(([key, value]) => [key, emptied.includes(key) ? '' : value]));
}
