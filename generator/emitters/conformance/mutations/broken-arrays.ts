import {
  type Category,
  type HouseRuleId,
  type LegalBasisField,
  legalBasisRows,
  type MemberTable,
  type PrintedRow,
  statusRules,
  type TypeWord,
  type ValueRule,
} from '../../../catalogue/documents.js';
import { fieldPath } from '../checker/path.js';
import { type BrokenValue, brokenValues, wrongTypes } from './broken-values.js';
import { withField } from './mutation.js';
import { plainFields } from './sample-events.js';
import { typedAsSent } from './typed-as-sent.js';
import { unlistedNames } from './unlisted-names.js';

/** Every way to violate the constraints of one item. */
export function brokenArrays({ type, members }: ArrayRule): BrokenValue[] {
  if (type === 'Array of Strings') return inArray(brokenMembers('String'), 'text');
  if (type !== 'Array of Objects') return [];
  const objects = brokenMembers('Object');
  if (members === undefined) return inArray([...objects, ...brokenLegalBases()], dataProcessing);
  return inArray([...objects, ...brokenObjects(members)], plainFields(members.rows));
}

type ArrayRule = Pick<PrintedRow, 'type' | 'members'>;

/** An item that is null, missing, or of another type. */
export function brokenMembers(type: TypeWord): BrokenValue[] {
  return [
    { name: 'member null', value: null, error_type: 'CANNOT_BE_NULL', belongsTo: { houseRules: ['no-null'] } },
    { name: 'hole', value: undefined, error_type: 'CANNOT_BE_NULL' },
    ...wrongTypes(type).map((broken) => ({ ...broken, name: `member ${broken.name}` })),
  ];
}

/** An array that begins with this value, or with a hole. */
export function arrayOf(first: unknown, rest: readonly unknown[]): unknown[] {
  const list = [first, ...rest];
  if (first === undefined) delete list[0];
  return list;
}

/** Every constraint of every field of an object that has a table of its own, and fields that the table does not list. */
function brokenObjects({ id, rows, unlisted }: MemberTable): BrokenValue[] {
  const plain = plainFields(rows);
  const faults = rows.flatMap((row) =>
    [...brokenValues(row), ...brokenArrays(row), ...optionsElsewhere(row)].map(
      (broken): BrokenValue => ({
        ...broken,
        name: `${row.field} ${broken.name} in a member`,
        value: withField(plain, row.field, broken.value),
        at: fieldPath('', row.field) + (broken.at ?? ''),
        belongsTo: { ...broken.belongsTo, rows: [`${id}.${row.field}`], houseRules: houseRulesOf(row, broken) },
      }),
    ),
  );
  return unlisted === 'reject' ? [...faults, ...unlistedNames.map((name) => unlistedField(plain, name))] : faults;
}

/** What only the older table of the legal bases accepts. */
function optionsElsewhere({ field, options }: PrintedRow): BrokenValue[] {
  const older: readonly string[] = legalBasisRows.find((row) => row.field === field)?.options ?? [];
  const sentences = field === 'category' ? (['communications-only'] as const) : [];
  return older
    .filter((option) => options !== undefined && !options.includes(option))
    .map((value) => ({ name: value, value, error_type: 'INVALID_OPTION', belongsTo: { sentences } }));
}

function houseRulesOf(row: PrintedRow, { value, error_type, belongsTo }: BrokenValue): readonly HouseRuleId[] {
  const isIncomplete = row.required && value === undefined;
  return [
    ...(belongsTo?.houseRules ?? []),
    ...(isIncomplete ? (['legal-basis-complete'] as const) : []),
    ...typedAsSent(row, error_type),
  ];
}

/** Each invalid item as the first of an array; the first of them also as the second. */
function inArray(members: readonly BrokenValue[], good: unknown): BrokenValue[] {
  const first = members.map((member) => ({ ...member, value: arrayOf(member.value, []), at: `[0]${member.at ?? ''}` }));
  const second = members
    .slice(0, 1)
    .map((member) => ({ ...member, name: `second ${member.name}`, value: [good, member.value], at: '[1]' }));
  return [...first, ...second];
}

const [categoryRow, groundRow, statusRow] = legalBasisRows;

const dataProcessing = { category: 'data_processing', type: 'consent' };

type Basis = Readonly<Record<string, unknown>>;

/** For each category with each status it accepts: every constraint of every field, and unknown fields. */
function brokenLegalBases(): BrokenValue[] {
  return validBases().flatMap(({ category, basis, first }) => [
    ...brokenField(basis, 'category', { ...categoryRow, required: true }),
    ...brokenField(basis, 'type', { ...groundRow, required: true }),
    ...(first ? brokenStatus(category, basis) : []),
    ...unlistedNames.map((name) => unlistedField(basis, name)),
  ]);
}

function validBases(): { category: Category; basis: Basis; first: boolean }[] {
  return (Object.keys(statusRules) as Category[]).flatMap((category) => {
    const { required, options } = statusRules[category];
    const without = { category, type: 'consent' };
    const bases: Basis[] = options.map((status) => ({ ...without, status }));
    return [...bases, ...(required ? [] : [without])].map((basis, index) => ({ category, basis, first: index === 0 }));
  });
}

function brokenField(basis: Basis, field: LegalBasisField, rule: ValueRule): BrokenValue[] {
  return brokenValues(rule).map((broken) => inBasis(basis, field, broken));
}

/** Also a status that only another category accepts. */
function brokenStatus(category: Category, basis: Basis): BrokenValue[] {
  const allowed: readonly string[] = statusRules[category].options;
  const rejected = statusRow.options.filter((option) => !allowed.includes(option));
  const sentences = category === 'data_processing' ? (['data-processing-status'] as const) : [];
  return [
    ...brokenField(basis, 'status', { ...statusRow, ...statusRules[category] }),
    ...rejected.map((value) => inBasis(basis, 'status', { name: value, value, error_type: 'INVALID_OPTION' })),
  ].map((broken) => ({ ...broken, belongsTo: { ...broken.belongsTo, sentences } }));
}

function inBasis(
  basis: Basis,
  field: LegalBasisField,
  { name, value, error_type, belongsTo }: BrokenValue,
): BrokenValue {
  const houseRules = belongsTo?.houseRules ?? [];
  return {
    name: `${field} ${name} in ${JSON.stringify(basis)}`,
    value: withField(basis, field, value),
    error_type,
    at: fieldPath('', field),
    belongsTo: {
      rows: [`legal-basis.${field}`],
      houseRules: value === undefined ? [...houseRules, 'legal-basis-complete'] : houseRules,
    },
  };
}

function unlistedField(basis: Basis, name: string): BrokenValue {
  return {
    name: `unlisted ${JSON.stringify(name)} in ${JSON.stringify(basis)}`,
    value: withField(basis, name, 'text'),
    error_type: 'INVALID_FIELDS',
    at: fieldPath('', name),
    belongsTo: { houseRules: ['closed'] },
  };
}
