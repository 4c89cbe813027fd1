import fc from 'fast-check';
import {
  legalBasisRows,
  type MemberTable,
  type PrintedRow,
  statusRules,
} from '../../../../generator/catalogue/documents.js';
import type { Fields } from '../../../../generator/emitters/conformance/checker/fields.js';
import { unusualValues, usualValues } from '../../../../generator/emitters/conformance/mutations/unusual-values.js';
import { shuffled } from './shuffled.js';
import { cookies, dateTimes, emails, filledTexts, texts, unlistedFields } from './strings.js';

/** Values that a row accepts, also those that are not as they should be. */
export function validValues(row: PrintedRow): fc.Arbitrary<unknown> {
  const others = row.cookieEmpties === undefined ? [] : [cookies];
  return fc.oneof({ arbitrary: valuesOf(row), weight: 2 }, ...others, ...(row.should ?? []).flatMap(nearLimits));
}

/** What is accepted with a notice and without, on both sides of a limit. */
function nearLimits(limit: NonNullable<PrintedRow['should']>[number]): fc.Arbitrary<unknown>[] {
  if (limit.kind === 'maxItems') return [];
  const values = [...usualValues(limit), ...unusualValues(limit)].map(([, value]) => value);
  return [fc.constantFrom(...values)];
}

function valuesOf(row: PrintedRow): fc.Arbitrary<unknown> {
  const maxLength = Math.max(4, ...(row.should ?? []).map((limit) => ('limit' in limit ? limit.limit + 2 : 0)));
  switch (row.type) {
    case 'String':
    case 'Timestamp':
      return stringsOf(row);
    case 'Integer':
      return fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.constantFrom(-1, 0, 2 ** 53, 1e21, -1e300));
    case 'Float':
      return fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
    case 'Boolean':
      return fc.boolean();
    case 'Array of Strings':
      return fc.array(texts, { maxLength });
    case 'Array of Objects':
      return fc.array(row.members ? objectsOf(row.members) : legalBases, { maxLength, size: 'small' });
    case 'Anything':
    case 'Object':
      throw new Error('Only the rows of a document are drawn from, and the payload from the rows of its event.');
  }
}

/** Objects in an array, with fields that their table does not list where it accepts them. */
function objectsOf({ rows, unlisted }: MemberTable): fc.Arbitrary<Fields> {
  const listed = fieldsOf(rows);
  return shuffled(unlisted === 'reject' ? listed : withUnlisted(listed, rows));
}

export function fieldsOf(rows: readonly PrintedRow[]): fc.Arbitrary<Fields> {
  const values = Object.fromEntries(rows.map((row) => [row.field, validValues(row)]));
  return fc.record(values, { requiredKeys: rows.filter((row) => row.required).map((row) => row.field) });
}

/** The same fields and, seldom, others that no row lists. */
export function withUnlisted(
  fields: fc.Arbitrary<Fields>,
  rows: readonly { readonly field: string }[],
): fc.Arbitrary<Fields> {
  const others = unlistedFields(rows.map(({ field }) => field));
  return fc.tuple(fields, fc.option(others, { nil: {}, freq: 3 })).map(([listed, more]) => {
    return Object.fromEntries([...Object.entries(listed), ...Object.entries(more)]);
  });
}

function stringsOf({ options, format, required, filled }: PrintedRow): fc.Arbitrary<string> {
  if (options !== undefined) return fc.constantFrom(...options);
  if (format !== undefined) return format === 'email' ? emails : dateTimes;
  return required || filled ? filledTexts : texts;
}

const [, grounds] = legalBasisRows;

const legalBases = fc.oneof(
  ...Object.entries(statusRules).map(([category, status]) => {
    const shape = {
      category: fc.constant(category),
      type: fc.constantFrom(...grounds.options),
      status: fc.constantFrom(...status.options),
    };
    const requiredKeys = status.required ? undefined : (['category', 'type'] as const);
    return shuffled(requiredKeys ? fc.record(shape, { requiredKeys: [...requiredKeys] }) : fc.record(shape));
  }),
);
