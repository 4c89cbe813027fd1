import type { Format, TypeWord, ValueRule } from '../../../catalogue/documents.js';
import { isDateTime } from './date-time.js';
import { isEmail } from './email.js';
import { dataTypes, type ExpectedError } from './expected-error.js';

type Fault = ExpectedError | undefined;

/** The first error of a value, in the documented order of checks. */
export function valueFault(value: unknown, rule: ValueRule, path: string): Fault {
  if (value === null && rule.nullable) return undefined;
  const absent = nullFault(value, rule.required, path);
  if (absent || value === undefined) return absent;
  return (
    typeFault(value, rule.type, path) ??
    blankFault(value, rule, path) ??
    optionFault(value, rule.options, path) ??
    formatFault(value, rule.format, path)
  );
}

/** The error of an array item: it must be present and have this type. */
export function memberFault(value: unknown, type: TypeWord, path: string): Fault {
  return nullFault(value, true, path) ?? typeFault(value, type, path);
}

function nullFault(value: unknown, required: boolean, path: string): Fault {
  if (required) return value === null || value === undefined ? { error_type: 'CANNOT_BE_NULL', path } : undefined;
  return value === null ? { error_type: 'CANNOT_BE_NULL', path, validation_rules: { required } } : undefined;
}

function typeFault(value: unknown, type: TypeWord, path: string): Fault {
  if (type === 'Anything' || isOfType(value, type)) return undefined;
  return { error_type: 'INVALID_DATA_TYPE', path, validation_rules: { data_type: dataTypes[type] } };
}

/** The error of an empty string where it is one. */
export function blankFault(value: unknown, { required, filled, type }: ValueRule, path: string): Fault {
  return (required || filled) && type !== 'Anything' && value === ''
    ? { error_type: 'CANNOT_BE_BLANK', path }
    : undefined;
}

function optionFault(value: unknown, options: readonly string[] | undefined, path: string): Fault {
  if (options === undefined || options.some((option) => option === value)) return undefined;
  return { error_type: 'INVALID_OPTION', path, validation_rules: { valid_options: options } };
}

function formatFault(value: unknown, format: Format | undefined, path: string): Fault {
  if (format === undefined || hasFormat(String(value), format)) return undefined;
  return { error_type: 'INVALID_FORMAT', path, validation_rules: { format } };
}

function hasFormat(text: string, format: Format): boolean {
  return format === 'email' ? isEmail(text) : isDateTime(text);
}

function isOfType(value: unknown, type: Exclude<TypeWord, 'Anything'>): boolean {
  switch (type) {
    case 'String':
    case 'Timestamp':
      return typeof value === 'string';
    case 'Integer':
      return Number.isInteger(value);
    case 'Float':
      return Number.isFinite(value);
    case 'Boolean':
      return typeof value === 'boolean';
    case 'Array of Strings':
    case 'Array of Objects':
      return Array.isArray(value);
    case 'Object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
  }
}
