import type { Messages } from './message.js';
import { namesOf, safeGet } from './safe-read.js';
import type { StandardResult, StandardSchema } from './standard-schema.js';

/** What is known of an error as plain data: of a validator, a builder, a Standard Schema, or the API itself. */
export interface ErrorData {
  readonly error_type: string;
  readonly validation_rules?: object | undefined;
}

/** What is known of a notice as plain data. */
export interface NoticeData {
  readonly notice_type: string;
  readonly details?: object | undefined;
}

/** An error with its message. */
export interface ErrorWithMessage extends ErrorData {
  readonly error_message: string;
}

/** The errors with other messages. */
export function translateErrors<E extends ErrorWithMessage>(errors: readonly E[], messages: Messages): E[] {
  return errors.map((error) => ({ ...error, error_message: errorMessage(error, messages) }));
}

/** The schema with other messages in its issues. */
export function translateIssues<S extends StandardSchema<unknown>>(schema: S, messages: Messages): S {
  const standard = schema['~standard'];
  const validate = (value: unknown): StandardResult<unknown> => {
    const result = standard.validate(value);
    if (!result.issues) return result;
    return { issues: result.issues.map((issue) => ({ ...issue, message: errorMessage(issue, messages) })) };
  };
  return { ...schema, '~standard': { ...standard, validate } };
}

/** The message of an error. One of an unknown type has that of `INVALID`. */
export function errorMessage(error: ErrorData, messages: Messages): string {
  return (
    findMessage(safeGet(error, 'error_type'), safeGet(error, 'validation_rules'), messages) ?? messages.INVALID ?? ''
  );
}

/** The message of an error or a notice. A notice of an unknown type has that of `UNUSUAL`. */
export function problemMessage(problem: ErrorData | NoticeData, errors: Messages, notices: Messages): string {
  const type = safeGet(problem, 'notice_type');
  if (typeof type !== 'string') return errorMessage(problem as ErrorData, errors);
  return findMessage(type, safeGet(problem, 'details'), notices) ?? notices.UNUSUAL ?? '';
}

/** The values of a validation rule, as they are shown. */
type Values = readonly string[];

/**
 * The rule whose value distinguishes messages of a type. The values of other rules never do: the enum values and the
 * patterns of an account are anything.
 */
const distinguishing: { readonly [type: string]: string } = {
  CANNOT_BE_NULL: 'origin',
  INVALID_DATA_TYPE: 'data_type',
  INVALID_OPTION: 'origin',
  INVALID_FORMAT: 'format',
  TOO_LONG: 'unit',
  INVALID: 'format',
  CONFLICTING_FIELD: 'conflicts_with',
  AT_LEAST_ONE_REQUIRED: 'fields',
  INVALID_FIELDS: 'did_you_mean',
  UNUSUAL: 'pattern',
};

/**
 * The message of the first key that exists and whose placeholders all have a value: by the names of all rules, by the
 * name of one, by the value of the one that distinguishes messages, and by the type alone.
 */
function findMessage(type: unknown, details: unknown, messages: Messages): string | undefined {
  if (typeof type !== 'string') return undefined;
  const rules = readRules(details);
  const names = [...rules.keys()];
  const values = Object.hasOwn(distinguishing, type) ? rules.get(distinguishing[type] as string) : undefined;
  const variants = [names.join('.'), ...names, ...(values ? [values.join(', ')] : [])];
  for (const key of [...variants.map((variant) => `${type}.${variant}`), type]) {
    const found = Object.hasOwn(messages, key) ? messages[key] : undefined;
    const message = found && fillIn(found, rules, messages);
    if (found && message) return [message, ...hintsFor(found, rules, messages)].join(' ');
  }
  return undefined;
}

/** What may be meant, unless the message contains it. */
function hintsFor(message: string, rules: ReadonlyMap<string, Values>, messages: Messages): string[] {
  if (message.includes('{did_you_mean}')) return [];
  return [messages.DID_YOU_MEAN, messages.FOUND_AT].flatMap((hint) => fillIn(hint, rules, messages) ?? []);
}

/** The rules that can be shown. Those of an API are somebody else's data: anything may be in them. */
function readRules(details: unknown): Map<string, Values> {
  const rules = new Map<string, Values>();
  for (const name of namesOf(details) ?? []) {
    const values = valuesOf(safeGet(details, name));
    if (values.length > 0 && values.every(isShown)) rules.set(name, values.map(printValue));
  }
  return rules;
}

/** Never throws: an array may be a proxy. */
function valuesOf(rule: unknown): unknown[] {
  try {
    return Array.isArray(rule) ? rule.slice(0, maxValues) : [rule];
  } catch {
    return [];
  }
}

/** More values than this are no help. */
const maxValues = 100;

function isShown(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** A path is shown as its last field. */
function printValue(value: unknown): string {
  return String(value).replace(/^\$\..*\./, '');
}

/** The rules whose values are dates, as RFC 3339 writes them. */
const dates = ['refused_after'];

/** The rule whose values are types of values, as the API names them. */
const dataTypes = 'data_types';

/** A value of a rule in the words of the language. */
function printWords(name: string, value: string, messages: Messages): string {
  if (dates.includes(name)) return printDate(value, messages);
  const words = `DATA_TYPE.${value}`;
  return (name === dataTypes && Object.hasOwn(messages, words) && messages[words]) || value;
}

/** A date as people of the language write it. */
function printDate(date: string, { DATE = date }: Messages): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return day === '' ? date : DATE.replace('{year}', year).replace('{month}', month).replace('{day}', day);
}

/** The message with the values of its placeholders; undefined if one has none. */
function fillIn(
  message: string | undefined,
  rules: ReadonlyMap<string, Values>,
  messages: Messages,
): string | undefined {
  let isComplete = message !== undefined;
  const filled = message?.replace(/\{([a-z_]+)\}/g, (_, name: string) => {
    const values = rules.get(name);
    if (!values) isComplete = false;
    const printed = values?.map((value) => printWords(name, value, messages));
    return printed ? printList(printed, messages.OR ?? ', ') : '';
  });
  return isComplete ? filled : undefined;
}

function printList(values: Values, or: string): string {
  return values.length < 2 ? values.join() : values.slice(0, -1).join(', ') + or + values.at(-1);
}
