import {
  batchTable,
  type EventType,
  isCookie,
  isCustomFieldName,
  type PrintedRow,
  type Row,
  tableOf,
  tables,
} from '../../../catalogue/documents.js';
import type { EventTable } from '../event-tables.js';
import { deprecationOf } from '../recommended-rows.js';
import type { ExpectedError } from './expected-error.js';
import { type Fields, members, own, unlistedKeys } from './fields.js';
import { checkLegalBasis } from './legal-basis-checker.js';
import { fieldPath, memberPath } from './path.js';
import { memberFault, valueFault } from './value-checker.js';

/** The errors that documents and house rules expect for one event: of this type, or of any of several. Valid if none. */
export function check(body: unknown, type?: EventType, among: readonly EventTable[] = tables): ExpectedError[] {
  return checkEvent(type === undefined ? among : [tableOf(type)], body, '$.body');
}

/** The same for a batch. */
export function checkBatch(body: unknown, among: readonly EventTable[] = tables): ExpectedError[] {
  const fault = memberFault(body, 'Array of Objects', '$.body');
  if (fault) return [fault];
  return members(body).flatMap((event, index) => checkEvent(among, event, memberPath('$.body', index)));
}

/** Compares an event with the table of its type. */
export function checkEvent(candidates: readonly EventTable[], body: unknown, place: string): ExpectedError[] {
  const fault = memberFault(body, 'Object', place);
  if (fault) return [fault];
  const event = body as Fields;
  const wrongType = typeFault(candidates, event, place);
  if (wrongType) return missingEnvelope(event, place) ?? [wrongType];
  const named = candidates.filter((table) => table.event === own(event, 'event_type'));
  return named.flatMap((table) => checkAgainst(table, event, place));
}

/** The type is checked first: without it no table applies. Types that the API no longer accepts are listed last. */
function typeFault(candidates: readonly EventTable[], event: Fields, place: string): ExpectedError | undefined {
  const isDeprecated = (table: EventTable) => deprecationOf(table) !== undefined;
  const listed = [...candidates.filter((table) => !isDeprecated(table)), ...candidates.filter(isDeprecated)];
  const options = listed.map((table) => table.event);
  const rule = { type: 'String', required: true, options } as const;
  return valueFault(own(event, 'event_type'), rule, fieldPath(place, 'event_type'));
}

/** Without any of its parts there is no envelope, and each part is reported. */
function missingEnvelope(event: Fields, place: string): ExpectedError[] | undefined {
  const isMissing = batchTable.rows.every(({ field }) => (own(event, field) ?? null) === null);
  return isMissing
    ? batchTable.rows.map(({ field }) => ({ error_type: 'CANNOT_BE_NULL', path: fieldPath(place, field) }))
    : undefined;
}

function checkAgainst(table: EventTable, event: Fields, place: string): ExpectedError[] {
  const envelope = table.rows.filter((row) => row.in === 'envelope');
  const payload = batchTable.rows.filter((row) => row.field === 'payload');
  return [
    ...envelope.flatMap((row) => checkRow(row, table, event, place)),
    ...payload.flatMap((row) => checkPayload(row, table, event, place)),
    ...unlistedKeys(event, [...envelope, ...payload]).map((key) => unknownField(place, key)),
  ];
}

function checkPayload(row: Row, table: EventTable, event: Fields, place: string): ExpectedError[] {
  const path = fieldPath(place, row.field);
  const value = own(event, row.field);
  const fault = valueFault(value, row, path);
  if (fault) return [fault];
  const payload = value as Fields;
  const listed = table.rows.filter((other) => other.in === 'payload' && !other.open);
  return [
    ...listed.flatMap((other) => checkRow(other, table, payload, path)),
    ...unlistedKeys(payload, listed).flatMap((key) => checkUnlisted(key, table, payload, path)),
    ...(table.atLeastOneOf ?? []).flatMap(({ fields }) => checkAtLeastOneOf(fields, payload, path)),
  ];
}

function checkRow(row: Row, table: EventTable, container: Fields, parent: string): ExpectedError[] {
  const fault = conflict(row, table, container, parent);
  return checkField(row, container, parent) ?? (fault ? [fault] : checkMembers(row, container, parent));
}

/** The error of the field itself, if it has one. */
function checkField(row: PrintedRow, container: Fields, parent: string): ExpectedError[] | undefined {
  const fault = valueFault(own(container, row.field), row, fieldPath(parent, row.field));
  return fault && [fault];
}

function checkMembers(row: PrintedRow, container: Fields, parent: string): ExpectedError[] {
  const value = own(container, row.field);
  const path = fieldPath(parent, row.field);
  if (value === undefined) return [];
  switch (row.type) {
    case 'Array of Strings':
      return members(value).flatMap((text, index) => memberFault(text, 'String', memberPath(path, index)) ?? []);
    case 'Array of Objects':
      return members(value).flatMap((member, index) => checkMember(row, member, memberPath(path, index)));
    default:
      return [];
  }
}

/** An object of an array: one with a table of its own, or a legal basis. */
function checkMember({ members: table }: PrintedRow, value: unknown, path: string): ExpectedError[] {
  if (table === undefined) return checkLegalBasis(value, path);
  const fault = memberFault(value, 'Object', path);
  if (fault) return [fault];
  const object = value as Fields;
  const unlisted = table.unlisted === 'reject' ? unlistedKeys(object, table.rows) : [];
  return [
    ...table.rows.flatMap((row) => checkField(row, object, path) ?? checkMembers(row, object, path)),
    ...unlisted.map((key) => unknownField(path, key)),
  ];
}

/** While another field is a cookie, a field that must be empty is absent or the empty string. */
function conflict(row: Row, table: EventTable, payload: Fields, parent: string): ExpectedError | undefined {
  const value = own(payload, row.field);
  const source = excludedBy(row, table, payload);
  if (value === undefined || value === '' || source === undefined) return undefined;
  const conflicts_with = fieldPath(parent, source);
  return { error_type: 'CONFLICTING_FIELD', path: fieldPath(parent, row.field), validation_rules: { conflicts_with } };
}

/** The field whose value requires this one to be empty. */
function excludedBy({ in: where, field }: Row, { rows, shape }: EventTable, payload: Fields): string | undefined {
  if (where === 'envelope') return undefined;
  const cookie = rows.find((other) => other.cookieEmpties?.includes(field) && isCookie(own(payload, other.field)));
  if (cookie) return cookie.field;
  const rule = shape?.rules.find(
    (other) =>
      other.kind === 'emptyWhen' &&
      other.empty.includes(field) &&
      matches(own(payload, other.field), other.condition.pattern),
  );
  return rule?.kind === 'emptyWhen' ? rule.field : undefined;
}

function matches(value: unknown, pattern: string): boolean {
  return typeof value === 'string' && new RegExp(pattern, 'u').test(value);
}

/** A field counts as present whatever its value is. */
function checkAtLeastOneOf(fields: readonly string[], payload: Fields, path: string): ExpectedError[] {
  if (fields.some((field) => own(payload, field) !== undefined)) return [];
  return [{ error_type: 'AT_LEAST_ONE_REQUIRED', path, validation_rules: { fields } }];
}

/** A custom field where the table is open, or else a field that does not exist, whatever its value. */
function checkUnlisted(key: string, table: EventTable, payload: Fields, parent: string): ExpectedError[] {
  const open = table.rows.find((row) => row.open);
  if (open === undefined || !isCustomFieldName(key)) {
    return (table.unlisted ?? 'reject') === 'reject' ? [unknownField(parent, key)] : [];
  }
  const fault = valueFault(own(payload, key), open, fieldPath(parent, key));
  return fault === undefined ? [] : [fault];
}

function unknownField(parent: string, key: string): ExpectedError {
  return { error_type: 'INVALID_FIELDS', path: fieldPath(parent, key) };
}
