import type { ApiError } from '@rdsm-events/types/api-error';
import { printPath } from './path.js';

/**
 * Explains why a value is invalid: collects every error and returns whether it is valid.
 * @param sibling Gives the other fields of the object in which the value is.
 */
export type Rule = (value: unknown, report: Report, sibling?: Sibling) => boolean;

export type Sibling = (name: string) => unknown;

/** The keys from the value to a part of it. */
export type Place = readonly (string | number)[];

/** An error without its place. */
export type Words = Omit<ApiError, 'path'>;

/**
 * How many errors are collected at most. A body of 200,000 bytes can have more, but nobody reads them; a sparse array has
 * four thousand million holes and needs no room at all.
 */
export const maxErrors = 100_000;

/** The errors of a value so far. */
export interface Report {
  readonly errors: ApiError[];
  /** The place of each error. */
  readonly places: Place[];
  /** The path of the current value. */
  readonly place: (string | number)[];
  /** Unknown fields are no errors. */
  readonly allowsUnknown: boolean;
}

/** Reports an error at the path of the current value. Returns false: the value is invalid. */
export function tell(report: Report, words: Words, validation_rules = rulesOf(words)): false {
  if (report.errors.length >= maxErrors) return false;
  const { error_type, error_message } = words;
  const place = report.place.slice();
  const path = printPath(place);
  report.places.push(place);
  report.errors.push(
    // A copy: whoever changes an error changes no other.
    validation_rules
      ? { error_type, error_message, validation_rules: { ...validation_rules }, path }
      : { error_type, error_message, path },
  );
  return false;
}

/** What the words are held against. Most have nothing, and must not inherit it. */
function rulesOf(words: Words): Words['validation_rules'] {
  return Object.hasOwn(words, 'validation_rules') ? words.validation_rules : undefined;
}

/** Validates the value at a key of the current value. */
export function ask(rule: Rule, value: unknown, key: string | number, report: Report, sibling?: Sibling): boolean {
  report.place.push(key);
  const isRight = rule(value, report, sibling);
  report.place.pop();
  return isRight;
}
