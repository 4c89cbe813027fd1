import fc from 'fast-check';
import { legalBasisRows, type Row, statusRules, type ValueRule } from '../../../../generator/catalogue/documents.js';
import { shuffled } from './shuffled.js';
import { cookies, dateTimes, emails, filledTexts, texts } from './strings.js';

export function validValues(row: Row): fc.Arbitrary<unknown> {
  return row.cookieEmpties === undefined ? valuesOf(row) : fc.oneof(valuesOf(row), cookies);
}

function valuesOf(rule: ValueRule): fc.Arbitrary<unknown> {
  switch (rule.type) {
    case 'String':
    case 'Timestamp':
      return stringsOf(rule);
    case 'Integer':
      return fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.constantFrom(-1, 0, 2 ** 53, 1e21, -1e300));
    case 'Float':
      return fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
    case 'Boolean':
      return fc.boolean();
    case 'Array of Strings':
      return fc.array(texts, { maxLength: 4 });
    case 'Array of Objects':
      return fc.array(legalBases, { maxLength: 4 });
    case 'Anything':
    case 'Object':
      throw new Error('Only the rows of a document are drawn from, and the payload from the rows of its event.');
  }
}

function stringsOf({ options, format, required }: ValueRule): fc.Arbitrary<string> {
  if (options !== undefined) return fc.constantFrom(...options);
  if (format !== undefined) return format === 'email' ? emails : dateTimes;
  return required ? filledTexts : texts;
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
