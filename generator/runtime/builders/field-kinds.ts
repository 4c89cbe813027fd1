import {
  addError,
  array,
  oneOf as explainOneOf,
  type LocatedError,
  missing,
  string,
  wrongType,
} from '@rdsm-events/validators/errors';
import { type CustomField, explainField, fieldSerializer, formKindOf, problemsOf } from './custom-field.js';
import { type Convert, list, only, scalar, words } from './form-fields.js';
import { readNumber } from './form-number.js';
import { serializeNumber } from './serialize.js';
import { serializeItems } from './serialize-items.js';
import { serializedField } from './serialized-field.js';
import { stringForms } from './string-forms.js';

/** A custom field that accepts any string. */
export const text: CustomField<string> = string;

/** A custom field that accepts a number, or a string that contains one. It is sent as a string: `'12.5'`. */
export const number: CustomField<string, number | string> = /* @__PURE__ */ serializedField({
  dataType: 'FLOAT',
  serialize: serializeNumber,
  pattern: stringForms.number,
  parse: parseNumber,
  separator: ';',
});

/** A custom field that accepts a number without a fractional part, or its digits. It is sent as a string: `'12'`. */
export const integer: CustomField<string, number | string> = /* @__PURE__ */ serializedField({
  dataType: 'INTEGER',
  serialize: (value) => (Number.isInteger(value) ? integerDigits(value as number) : undefined),
  pattern: stringForms.integer,
  parse: parseNumber,
  separator: ';',
});

/** A custom field that accepts `true` and `false`. It is sent as a string: `'true'`. */
export const boolean: CustomField<'true' | 'false', boolean | 'true' | 'false'> = /* @__PURE__ */ serializedField({
  dataType: 'BOOLEAN',
  serialize: (value) => (typeof value === 'boolean' ? String(value) : undefined),
  pattern: stringForms.boolean,
  parse: parseBoolean,
  choose: lastOf,
  separator: ',',
});

/** A custom field that accepts these strings, matched exactly. */
export function oneOf<Option extends string>(...options: [Option, ...Option[]]): CustomField<Option> {
  const [first, ...others] = problemsOfOptions(options);
  if (first) return Object.assign(explainOneOf([]), { problems: [first, ...others] });
  const read = scalar(only, (value) => meantOption(value, options));
  // An option with a comma would be divided.
  const form = options.some((option) => option.includes(',')) ? { read } : { read, separator: ',' };
  return Object.assign(explainOneOf(options), { form });
}

/** A custom field that accepts an array, as fields with several choices do. */
export function listOf<Value, Input>(item: CustomField<Value, Input>): CustomField<Value[], readonly Input[]> {
  const explain = array((value, collector) =>
    value === undefined || value === null
      ? addError(collector, 'CANNOT_BE_NULL')
      : explainField(item, value, collector),
  );
  const problems = problemsOf(item, ['listOf']);
  if (problems.length > 0) return Object.assign(explain, { problems });
  const serialize = fieldSerializer(item);
  const { read, separator } = formKindOf(item);
  const form = { read: list(read, separator) };
  return Object.assign(explain, { form }, serialize && { serialize: serializeItems(serialize) });
}

/** Without an exponent, which `String` writes for large numbers. */
function integerDigits(value: number): string {
  const digits = String(value);
  return digits.includes('e') ? String(BigInt(value)) : digits;
}

/** Digits stay as they are: a number has not as many. */
function parseNumber(
  text: string,
  note: Parameters<Convert>[1],
  { decimal }: Parameters<Convert>[2],
): number | undefined {
  const read = stringForms.integer.test(text) ? undefined : readNumber(text, decimal);
  if (read?.isAmbiguous) note('ambiguous');
  return read?.number;
}

function parseBoolean(text: string): boolean | undefined {
  const word = words.exec(text);
  return word ? word[1] !== undefined : undefined;
}

/** Of several inputs the last one counts: a hidden input often precedes a checkbox. */
function lastOf(values: unknown[]): unknown {
  return values[values.length - 1];
}

/** The option that a string means, without white space around it and ignoring case: the most similar one. */
function meantOption(value: unknown, options: readonly string[]): string | undefined {
  if (typeof value !== 'string' || options.includes(value)) return undefined;
  const similar = (option: string) => option.trim() === value;
  const same = (option: string) => option.trim().toLowerCase() === value.toLowerCase();
  return options.find(similar) ?? options.find(same);
}

function problemsOfOptions(options: readonly unknown[]): LocatedError[] {
  if (options.length === 0) return [missing(['oneOf', 0])];
  return options.flatMap((option, index) =>
    typeof option === 'string' ? [] : [wrongType(['oneOf', index], 'STRING')],
  );
}
