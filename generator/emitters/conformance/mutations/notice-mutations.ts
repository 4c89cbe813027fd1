import { rows as allRows, type MemberTable, misnomers, type PrintedRow } from '../../../catalogue/documents.js';
import type { ExpectedNotice, NoticeType } from '../checker/notices-checker.js';
import { fieldPath } from '../checker/path.js';
import type { EventTable } from '../event-tables.js';
import { deprecationOf, type RecommendedRow, recommendedRows } from '../recommended-rows.js';
import type { EventBody } from './event-body.js';
import { type Fault, type FieldChange, type Mutation, mutationOf, withField } from './mutation.js';
import { plainValue } from './plain-value.js';
import { plainFields } from './sample-events.js';
import { unlistedNames } from './unlisted-names.js';
import { unusualValues } from './unusual-values.js';

export type NoticeMutation = Mutation<EventBody, ExpectedNotice>;

type Noticed = Fault<ExpectedNotice>;

/** A value that is accepted with a notice; undefined means no value. */
interface NoticedValue {
  readonly name: string;
  readonly value: unknown;
  readonly notice_type: NoticeType;
  /** The path of the notice in the value: `[0].quantity`. */
  readonly at?: string;
  readonly belongsTo: Fault['belongsTo'];
}

/** Every recommendation of a table, violated in every known way, one at a time: the event stays valid. */
export function noticeMutations(table: EventTable): NoticeMutation[] {
  const noticed = [
    ...deprecatedEvent(table),
    ...recommendedRows(table).flatMap((row) => [...absent(row, table), ...noticedValues(row).map(inPayload(row))]),
    ...(table.unlisted === 'notice' ? unlistedFields(table) : []),
  ];
  return noticed.map((fault) => mutationOf(table.event, fault));
}

function deprecatedEvent(table: EventTable): Noticed[] {
  const remark = deprecationOf(table);
  if (remark === undefined) return [];
  const expected = { notice_type: 'DEPRECATED', path: '$.body.event_type' } as const;
  return [{ name: 'an event of the past', changes: [], expected, belongsTo: { rows: [remark.id] } }];
}

/** Without a field that should be present, but with one that stands in for it where one of several must be present. */
function absent(row: RecommendedRow, { atLeastOneOf = [], rows }: EventTable): Noticed[] {
  if (row.expected === undefined) return [];
  const others = atLeastOneOf.map(({ fields }) => fields.includes(row.field) && fields.find((f) => f !== row.field));
  const changes = rows
    .filter(({ field }) => others.includes(field))
    .map((other): FieldChange => ({ in: 'payload', key: other.field, value: plainValue(other) }));
  return [
    {
      name: `${JSON.stringify(row.field)}: not sent`,
      changes: [{ in: 'payload', key: row.field, value: undefined }, ...changes],
      expected: { notice_type: 'EXPECTED', path: fieldPath('$.body.payload', row.field) },
      belongsTo: { rows: [row.id, ...row.remarks] },
    },
  ];
}

function inPayload(row: RecommendedRow) {
  return ({ name, value, notice_type, at = '', belongsTo }: NoticedValue): Noticed => ({
    name: `${JSON.stringify(row.field)}: ${name}`,
    changes: [{ in: 'payload', key: row.field, value }],
    expected: { notice_type, path: fieldPath('$.body.payload', row.field) + at },
    belongsTo: { ...belongsTo, rows: [row.id, ...row.remarks, ...(belongsTo.rows ?? [])] },
  });
}

/** Unusual values of a field, and arrays with unusual members. */
function noticedValues(row: PrintedRow | RecommendedRow): NoticedValue[] {
  const own = (row.should ?? []).flatMap((limit) => unusualValues(limit, plainMember(row)));
  const ofMembers = (row.membersShould ?? []).flatMap((limit) => unusualValues(limit));
  return [
    ...own.map(([name, value]) => ({ name, value, notice_type: 'UNUSUAL' as const, belongsTo: {} })),
    ...ofMembers.map(([name, value]) => ({ ...inArray(value, 0), name: `member ${name}`, belongsTo: {} })),
    ...ofMembers.slice(0, 1).map(([name, value]) => ({ ...inArray(value, 1), name: `second ${name}`, belongsTo: {} })),
    ...(row.members ? inMembers(row.members) : []),
    ...('deprecated' in row ? deprecatedMember(row) : []),
  ];
}

function inArray(value: unknown, index: number) {
  return { value: [...Array(index).fill('text'), value], at: `[${index}]`, notice_type: 'UNUSUAL' } as const;
}

function plainMember({ members }: PrintedRow): unknown {
  return members ? plainFields(members.rows) : 'text';
}

function inMembers(table: MemberTable): NoticedValue[] {
  const plain = plainFields(table.rows);
  const fields = table.rows.flatMap((row) => {
    const missing: NoticedValue = { name: 'not sent', value: undefined, notice_type: 'EXPECTED', belongsTo: {} };
    const values = [...(row.expected ? [missing] : []), ...noticedValues(row)];
    return values.map((noticed) => ({ ...noticed, field: row.field, rows: [`${table.id}.${row.field}`] }));
  });
  const names = table.unlisted === 'notice' ? namesFor('line item', table.rows) : [];
  return [
    ...fields.map(({ name, value, notice_type, at = '', field, rows }) => ({
      name: `${field} ${name} in a member`,
      value: [withField(plain, field, value)],
      notice_type,
      at: `[0]${fieldPath('', field)}${at}`,
      belongsTo: { rows },
    })),
    ...names.map((key) => ({
      name: `unlisted ${JSON.stringify(key)} in a member`,
      value: [plain, withField(plain, key, 'text')],
      notice_type: 'UNLISTED' as const,
      at: `[1]${fieldPath('', key)}`,
      belongsTo: { houseRules: ['unlisted-accepted'] as const },
    })),
  ];
}

function deprecatedMember({ deprecated, members }: RecommendedRow): NoticedValue[] {
  if (deprecated === undefined || members !== undefined) return [];
  const { field, is } = deprecated;
  const at = `[0]${fieldPath('', field)}`;
  const value = [{ [field]: is, type: 'consent' }];
  return [{ name: `${is} in a member`, value, notice_type: 'DEPRECATED', at, belongsTo: {} }];
}

/** Fields that no row lists: unusual ones, those of other tables, and those that people mistake for a listed one. */
function unlistedFields({ rows }: EventTable): Noticed[] {
  return namesFor('payload', rows).flatMap((key) =>
    ['text', null].map((value) => ({
      name: `unlisted ${JSON.stringify(key)} in the payload, ${JSON.stringify(value)}`,
      changes: [{ in: 'payload', key, value }],
      expected: { notice_type: 'UNLISTED', path: fieldPath('$.body.payload', key) },
      belongsTo: { houseRules: ['unlisted-accepted'] },
    })),
  );
}

function namesFor(where: 'payload' | 'line item', listed: readonly { readonly field: string }[]): string[] {
  const mistaken = misnomers.filter((misnomer) => misnomer.in === where).map(({ written }) => written);
  const ofTables = where === 'payload' ? allRows.map(({ field }) => field) : ['payload', 'email', 'cf_other'];
  const names = new Set([...mistaken, ...unlistedNames, ...ofTables]);
  return [...names].filter((name) => listed.every(({ field }) => field !== name));
}
