import { legalBasisRows, type Row, statusRules } from '../../../catalogue/documents.js';
import { acceptedDateTimes, acceptedEmails, acceptedStrings } from './accepted-strings.js';

/** What is special, and the value. */
type Named = readonly (readonly [string, unknown])[];

/** Values that a row accepts, at the limits of what it accepts. */
export function acceptedValues(row: Row): Named {
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
      return legalBases;
    case 'Object':
    case 'Anything':
      return [];
  }
}

function stringsOf({ required, options, format }: Row): Named {
  if (options !== undefined) return options.map((option) => [`the option ${option}`, option]);
  if (format !== undefined) return format === 'email' ? acceptedEmails : acceptedDateTimes;
  return required ? acceptedStrings : [['empty', ''], ...acceptedStrings];
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
