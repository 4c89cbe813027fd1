import { legalBasisRows, type MemberTable, type PrintedRow, statusRules } from '../../../catalogue/documents.js';
import { withField } from '../mutations/mutation.js';
import { plainFields } from '../mutations/sample-events.js';
import { usualValues } from '../mutations/unusual-values.js';
import { acceptedDateTimes, acceptedEmails, acceptedStrings } from './accepted-strings.js';

/** What is special, and the value. */
type Named = readonly (readonly [string, unknown])[];

/** Values that a row accepts, at the limits of what it accepts and of what is usual. */
export function acceptedValues(row: PrintedRow): Named {
  const usual = (row.should ?? []).flatMap((limit) => usualValues(limit, row.members && plainFields(row.members.rows)));
  const ofMembers = (row.membersShould ?? []).flatMap((limit) => usualValues(limit));
  return [...valuesOf(row), ...usual, ...ofMembers.map(([what, value]) => [`member ${what}`, [value]] as const)];
}

function valuesOf(row: PrintedRow): Named {
  switch (row.type) {
    case 'String':
    case 'Timestamp':
      return stringsOf(row);
    case 'Integer':
      return numbers([0, -1, 60, 2 ** 53, 1e21]);
    case 'Float':
      return numbers([0, -1, 200, 0.1, -0.000001, 123456789.12, 1e-7, 1e21, -1e300]);
    case 'Boolean':
      return [true, false].map((value) => [String(value), value]);
    case 'Array of Strings':
      return lists;
    case 'Array of Objects':
      return row.members ? objects(row.members) : legalBases;
    case 'Object':
    case 'Anything':
      return [];
  }
}

function stringsOf({ required, filled, options, format }: PrintedRow): Named {
  if (options !== undefined) return options.map((option) => [`the option ${option}`, option]);
  if (format !== undefined) return format === 'email' ? acceptedEmails : acceptedDateTimes;
  return required || filled ? acceptedStrings : [['empty', ''], ...acceptedStrings];
}

function numbers(values: readonly number[]): Named {
  return values.map((value) => [`the number ${value}`, value]);
}

const lists: Named = [
  ['no member', []],
  ['an empty text', ['']],
  ['the same text twice', ['a', 'a']],
  ['the texts null and 1', ['null', '1']],
  ['100 members', Array.from({ length: 100 }, (_, index) => `label ${index}`)],
];

const [categories, grounds] = legalBasisRows;

/** Each category with each status it accepts, and one category with each type. */
const bases = [
  ...categories.options.flatMap((category) => {
    const { required, options } = statusRules[category];
    const without = { category, type: grounds.options[0] };
    return [...(required ? [] : [without]), ...options.map((status) => ({ ...without, status }))];
  }),
  ...grounds.options.slice(1).map((type) => ({ category: categories.options[0], type })),
];

const legalBases: Named = [
  ['all that there are', bases],
  ['no member', []],
  ['the same twice', [bases[0], bases[0]]],
  ['another order of fields', bases.map((basis) => Object.fromEntries(Object.entries(basis).reverse()))],
  ...bases.map((basis) => [Object.values(basis).join(', '), [basis]] as const),
];

/** Objects of a table of their own: all fields, only those that are required, and the limits of each field. */
function objects({ rows }: MemberTable): Named {
  const plain = plainFields(rows);
  const atLimits = rows.flatMap((row) =>
    acceptedValues(row)
      .slice(-limitsOfEach)
      .map(([what, value]) => [`${row.field} ${what} in a member`, [withField(plain, row.field, value)]] as const),
  );
  return [
    ['no member', []],
    ['only what is required', [plainFields(rows.filter(({ required }) => required))]],
    ['the same twice', [plain, plain]],
    ['another order of fields', [Object.fromEntries(Object.entries(plain).reverse())]],
    ...atLimits,
  ];
}

/** The last values of a field are those at the limits. */
const limitsOfEach = 6;
