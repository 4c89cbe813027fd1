import type { LocatedError } from './error.js';
import type { ValidationRules } from './message.js';
import type { Path } from './path.js';
import { unreadable } from './safe-read.js';
import type { Suggest } from './suggest.js';

/**
 * Explains why a value is invalid: collects every error and returns whether it is valid.
 * @param sibling Returns another field of the object in which the value is.
 */
export interface Explainer {
  (value: unknown, collector: ErrorCollector, sibling?: Sibling): boolean;
  readonly fields?: readonly string[];
  readonly suggest?: Suggest;
}

/** Explains an object. */
export interface ObjectExplainer extends Explainer {
  /** The names of its listed fields. */
  readonly fields: readonly string[];
  /** Returns the names of its fields that may be meant by a name; of a field, the name itself. */
  readonly suggest: Suggest;
}

export type Sibling = (name: string) => unknown;

/**
 * How many errors are collected at most. A body of 200,000 bytes can have more, too many to read; a sparse array has four
 * billion holes and needs no space.
 */
export const maxErrors = 100_000;

/** The errors of a value so far. */
export interface ErrorCollector {
  readonly errors: LocatedError[];
  /** The path of the current value. */
  readonly path: (string | number)[];
  /** Unknown fields are not errors. */
  readonly allowsUnknown: boolean;
  readonly account: AccountFields | undefined;
}

/** The custom fields that an account has declared, in place of any others. Where they do not apply, it has none. */
export interface AccountFields {
  /** Returns the explainer of the custom field at a path. */
  readonly explain: (name: string, path: Path) => Explainer | undefined;
  /** Returns the declared names that may be meant by the name of a custom field at a path. */
  readonly suggest: (name: string, path: Path) => string[] | undefined;
}

/**
 * Adds an error at the path of the current value. Returns false: the value is invalid.
 * @param variant Distinguishes messages of one type: see message.ts.
 */
export function addError(
  { errors, path }: ErrorCollector,
  error_type: string,
  validation_rules?: ValidationRules,
  variant?: string,
): false {
  if (errors.length < maxErrors) errors.push({ error_type, validation_rules, variant, path: path.slice() });
  return false;
}

/** Adds the error of a value of the wrong type: it is missing, or has another type. */
export function addTypeError(value: unknown, collector: ErrorCollector, data_type: string): false {
  return value === undefined || value === null
    ? addError(collector, 'CANNOT_BE_NULL')
    : addError(collector, 'INVALID_DATA_TYPE', { data_type });
}

/** Any value that does not throw when it is read. */
export const readable: Explainer = (value, collector) => value !== unreadable || addError(collector, 'INVALID');

/** Validates the value at a key of the current value. */
export function validateAt(
  explain: Explainer,
  value: unknown,
  key: string | number,
  collector: ErrorCollector,
  sibling?: Sibling,
): boolean {
  collector.path.push(key);
  const isValid = explain(value, collector, sibling);
  collector.path.pop();
  return isValid;
}
