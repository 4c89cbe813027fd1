import type { Basis, CurrentGrade, MemberTable, PrintedRow } from '../../../catalogue/documents.js';
import type { EventTable } from '../event-tables.js';
import { deprecationOf, type RecommendedRow, recommendedRows } from '../recommended-rows.js';
import { type Fields, members, own, unlistedKeys } from './fields.js';
import { fieldPath, memberPath } from './path.js';
import { satisfies } from './recommendation-checker.js';
import { blankFault, memberFault } from './value-checker.js';

export type NoticeType = 'DEPRECATED' | 'EXPECTED' | 'UNUSUAL' | 'UNLISTED';

/** An expected notice. Messages, details and origins are not compared. */
export interface ExpectedNotice {
  readonly notice_type: NoticeType;
  readonly path: string;
}

/** The same, with the grade of what recommends it: a decision of ours where it is undefined. */
export interface GradedNotice extends ExpectedNotice {
  readonly grade: CurrentGrade | undefined;
}

/** The notices that the tables expect of an event, valid or not. An event of another type has none. */
export function noticesOfEvent(among: readonly EventTable[], body: unknown, place = '$.body'): GradedNotice[] {
  if (!isObject(body)) return [];
  const table = among.find(({ event }) => event === own(body, 'event_type'));
  if (table === undefined) return [];
  const deprecation = deprecationOf(table);
  const payload = own(body, 'payload');
  return [
    ...(deprecation ? [notice('DEPRECATED', fieldPath(place, 'event_type'), deprecation)] : []),
    ...(isObject(payload) ? noticesOfPayload(table, payload, fieldPath(place, 'payload')) : []),
  ];
}

/** The same for a batch. */
export function noticesOfBatch(among: readonly EventTable[], body: unknown): GradedNotice[] {
  if (!Array.isArray(body)) return [];
  return members(body).flatMap((event, index) => noticesOfEvent(among, event, memberPath('$.body', index)));
}

function noticesOfPayload(table: EventTable, payload: Fields, path: string): GradedNotice[] {
  const rows = recommendedRows(table);
  const missing = missingFields(table, payload);
  return [
    ...rows.filter(({ field }) => !missing.includes(field)).flatMap((row) => noticesOfField(row, payload, path)),
    ...(table.unlisted === 'notice' ? unlisted(payload, rows, path) : []),
  ];
}

/** Fields at least one of which is required, where none is present: that is an error already. */
function missingFields({ atLeastOneOf = [] }: EventTable, payload: Fields): string[] {
  const violated = atLeastOneOf.filter(({ fields }) => fields.every((field) => own(payload, field) === undefined));
  return violated.flatMap(({ fields }) => fields);
}

function noticesOfField(row: PrintedRow | RecommendedRow, container: Fields, parent: string): GradedNotice[] {
  const value = own(container, row.field);
  const path = fieldPath(parent, row.field);
  if (value === undefined) return row.expected ? [notice('EXPECTED', path, row.expected)] : [];
  // A blank value, or one of the wrong type, has an error, and is not looked into.
  if (memberFault(value, row.type, path) || blankFault(value, row, path)) return [];
  return [...unusual(value, row.should, path), ...noticesOfMembers(row, value, path)];
}

/** One at most, however many recommendations a value violates. */
function unusual(value: unknown, should: PrintedRow['should'], path: string): GradedNotice[] {
  const violated = should?.find((limit) => !satisfies(value, limit));
  return violated ? [notice('UNUSUAL', path, violated)] : [];
}

function noticesOfMembers(row: PrintedRow | RecommendedRow, value: unknown, path: string): GradedNotice[] {
  if (!row.type.startsWith('Array')) return [];
  return members(value).flatMap((member, index) => {
    const place = memberPath(path, index);
    if (typeof member === 'string') return unusual(member, row.membersShould, place);
    return isObject(member) ? noticesOfMember(row, member, place) : [];
  });
}

function noticesOfMember(row: PrintedRow | RecommendedRow, member: Fields, path: string): GradedNotice[] {
  const old = 'deprecated' in row ? row.deprecated : undefined;
  const deprecated =
    old && own(member, old.field) === old.is ? [notice('DEPRECATED', fieldPath(path, old.field), old)] : [];
  return [...deprecated, ...(row.members ? noticesOfObject(row.members, member, path) : [])];
}

function noticesOfObject(table: MemberTable, object: Fields, path: string): GradedNotice[] {
  return [
    ...table.rows.flatMap((row) => noticesOfField(row, object, path)),
    ...(table.unlisted === 'notice' ? unlisted(object, table.rows, path) : []),
  ];
}

function unlisted(container: Fields, rows: readonly PrintedRow[], parent: string): GradedNotice[] {
  return unlistedKeys(container, rows).map((key) => notice('UNLISTED', fieldPath(parent, key)));
}

function notice(notice_type: NoticeType, path: string, basis?: Pick<Basis, 'grade'>): GradedNotice {
  return { notice_type, path, grade: basis?.grade };
}

function isObject(value: unknown): value is Fields {
  return memberFault(value, 'Object', '') === undefined;
}
