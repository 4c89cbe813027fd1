import type { TypeWord, ValueRule } from '../../../catalogue/documents.js';
import type { ErrorType } from '../checker/expected-error.js';
import { brokenDateTimes } from './broken-date-times.js';
import { brokenEmails } from './broken-emails.js';
import type { Origin } from './mutation.js';

/** A value that violates one constraint; undefined means no value. */
export interface BrokenValue {
  readonly name: string;
  readonly value: unknown;
  readonly error_type: ErrorType;
  /** The path of the error in the value: `[0].category`. */
  readonly at?: string;
  readonly belongsTo?: Partial<Origin>;
}

/** Every way to violate the constraints of one value, by kind of constraint. */
export function brokenValues(rule: ValueRule): BrokenValue[] {
  return [
    ...missing(rule),
    { name: 'null', value: null, error_type: 'CANNOT_BE_NULL', belongsTo: { houseRules: ['no-null'] } },
    ...wrongTypes(rule.type),
    ...empty(rule),
    ...notAnOption(rule.options ?? []),
    ...wrongFormat(rule),
  ];
}

function missing({ required }: ValueRule): BrokenValue[] {
  return required ? [{ name: 'missing', value: undefined, error_type: 'CANNOT_BE_NULL' }] : [];
}

/** Values of every JSON type but null. */
const samples = [
  ['text', 'text'],
  ['text', '1'],
  ['text', 'true'],
  ['boolean', true],
  ['boolean', false],
  ['integer', 0],
  ['integer', 1],
  ['fraction', 1.5],
  ['array', []],
  ['array', ['text']],
  ['object', {}],
  ['object', { length: 0 }],
] as const;

type Kind = (typeof samples)[number][0];

const kindsOf: Readonly<Record<TypeWord, readonly Kind[]>> = {
  Anything: samples.map(([kind]) => kind),
  String: ['text'],
  Timestamp: ['text'],
  Integer: ['integer'],
  Float: ['integer', 'fraction'],
  Boolean: ['boolean'],
  'Array of Strings': ['array'],
  'Array of Objects': ['array'],
  Object: ['object'],
};

export function wrongTypes(type: TypeWord): BrokenValue[] {
  const wrong = samples.filter(([kind]) => !kindsOf[type].includes(kind));
  return wrong.map(([kind, value]) => ({
    name: `${kind} ${JSON.stringify(value)}`,
    value,
    error_type: 'INVALID_DATA_TYPE',
  }));
}

/** The empty string violates the first of these constraints that the value has. */
function empty({ type, required, filled, options, format }: ValueRule): BrokenValue[] {
  if (type === 'Anything') return [];
  const fault = { name: 'empty', value: '' };
  if (!kindsOf[type].includes('text')) return [{ ...fault, error_type: 'INVALID_DATA_TYPE' }];
  if (required || filled) {
    return [{ ...fault, error_type: 'CANNOT_BE_BLANK', belongsTo: { houseRules: ['required-not-empty'] } }];
  }
  if (options !== undefined) return [{ ...fault, error_type: 'INVALID_OPTION' }];
  return format === undefined ? [] : [{ ...fault, error_type: 'INVALID_FORMAT' }];
}

function notAnOption(options: readonly string[]): BrokenValue[] {
  if (options.length === 0) return [];
  const others = [
    'none of them',
    'constructor',
    '__proto__',
    ...options.flatMap((option) => [` ${option}`, `${option} `]),
  ];
  const respelt = options.flatMap((option) => [option.toLowerCase(), option.toUpperCase(), capitalised(option)]);
  return [
    ...others.map((value) => notOption(value, {})),
    ...unlisted(respelt, options).map((value) => notOption(value, { houseRules: ['options-exact'] })),
  ];
}

function notOption(value: string, belongsTo: Partial<Origin>): BrokenValue {
  return { name: `not an option ${JSON.stringify(value)}`, value, error_type: 'INVALID_OPTION', belongsTo };
}

function capitalised(option: string): string {
  return option.charAt(0).toUpperCase() + option.slice(1).toLowerCase();
}

function unlisted(spellings: readonly string[], options: readonly string[]): string[] {
  return [...new Set(spellings)].filter((spelling) => !options.includes(spelling));
}

function wrongFormat({ format }: ValueRule): BrokenValue[] {
  if (format === undefined) return [];
  const error_type = 'INVALID_FORMAT';
  if (format === 'email') {
    return brokenEmails.map(([name, value, ...houseRules]) => ({ name, value, error_type, belongsTo: { houseRules } }));
  }
  const belongsTo = { sentences: ['rfc-3339'] as const };
  return brokenDateTimes.map(([name, value]) => ({ name, value, error_type, belongsTo }));
}
