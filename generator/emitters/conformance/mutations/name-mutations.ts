import {
  batchTable,
  customFieldPrefix,
  type HouseRuleId,
  isCustomFieldName,
  lineBreakNeighbours,
  lineBreaks,
  type Row,
  rows,
  type SentenceId,
  type Table,
} from '../../../catalogue/documents.js';
import { fieldPath } from '../checker/path.js';
import type { Fault, FieldChange } from './mutation.js';
import { fieldMutations } from './row-mutations.js';
import { unlistedNames } from './unlisted-names.js';

/** Fields that the table does not list: unusual ones, those of other tables, custom fields where none are accepted. */
export function payloadNameMutations(table: Table): Fault[] {
  if (table.unlisted !== undefined && table.unlisted !== 'reject') return [];
  const listed = namesIn(table.rows, 'payload');
  const open = table.rows.some((row) => row.open);
  const candidates = [...unlistedNames, ...namesIn(rows, 'envelope'), ...namesIn(rows, 'payload'), ...customNames];
  const unlisted = [...new Set(candidates)].filter((name) => !listed.includes(name));
  return unlisted
    .filter((name) => !(open && isCustomFieldName(name)))
    .flatMap((name) => unlistedField('payload', name, sentencesOf(name, open), houseRulesOf(name, open)));
}

/** Unknown fields of the envelope: unusual ones, and the fields of the payload. */
export function envelopeNameMutations(table: Table): Fault[] {
  const listed = namesIn(batchTable.rows, 'envelope');
  const unlisted = [...unlistedNames, ...namesIn(table.rows, 'payload')].filter((name) => !listed.includes(name));
  return unlisted.flatMap((name) => unlistedField('envelope', name, []));
}

/** Custom fields with a valid name and an invalid value. */
export function customFieldMutations(table: Table): Fault[] {
  const open = table.rows.filter((row) => row.open);
  const names = customNames.filter((name) => isCustomFieldName(name) && !namesIn(table.rows, 'payload').includes(name));
  return open.flatMap((row) => names.flatMap((name) => customField(row, name)));
}

function customField(open: Row, name: string): Fault[] {
  return fieldMutations(open, name).map((fault) => ({
    ...fault,
    belongsTo: { ...fault.belongsTo, sentences: ['custom-fields'] },
  }));
}

/** Names of custom fields, valid and invalid. */
const customNames: readonly string[] = [
  ...['other', ' ', '"so"', 'não', '😀', '__proto__', 'a.b', 'with a name that is long '.repeat(4)].map(
    (name) => customFieldPrefix + name,
  ),
  customFieldPrefix,
  ...[...lineBreaks, ...lineBreakNeighbours].flatMap((lineBreak) => [
    `${customFieldPrefix}${lineBreak}`,
    `${customFieldPrefix}a${lineBreak}b`,
    `${customFieldPrefix}a${lineBreak}`,
    `${lineBreak}${customFieldPrefix}a`,
  ]),
  ...['CF_other', 'Cf_other', 'cf-other', 'cfother', 'cf', ' cf_other', 'xcf_other'],
];

function sentencesOf(name: string, open: boolean): SentenceId[] {
  if (!name.toLowerCase().includes('cf')) return [];
  return open ? ['custom-fields'] : ['sale-no-custom-fields'];
}

function houseRulesOf(name: string, open: boolean): HouseRuleId[] {
  const isNeighbour = name.startsWith(customFieldPrefix) && lineBreakNeighbours.some((other) => name.includes(other));
  return open && isNeighbour ? ['closed', 'patterns-without-separators'] : ['closed'];
}

function unlistedField(
  where: FieldChange['in'],
  key: string,
  sentences: readonly SentenceId[],
  houseRules: readonly HouseRuleId[] = ['closed'],
): Fault[] {
  const parent = where === 'envelope' ? '$.body' : '$.body.payload';
  return ['text', null].map((value) => ({
    name: `unlisted ${JSON.stringify(key)} in the ${where}, ${JSON.stringify(value)}`,
    changes: [{ in: where, key, value }],
    expected: { error_type: 'INVALID_FIELDS', path: fieldPath(parent, key) },
    belongsTo: { sentences, houseRules },
  }));
}

function namesIn(listed: readonly Row[], where: Row['in']): string[] {
  return listed.filter((row) => row.in === where && !row.open).map((row) => row.field);
}
