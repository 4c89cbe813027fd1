import { lengthOf } from '../array.js';
import { namesOf, unreadable } from '../safe-read.js';

/** Whether a value has a JSON type. A value of the wrong type has an error, and no notice repeats it. */
export type JsonTypeCheck = (value: unknown) => boolean;

export const isString: JsonTypeCheck = (value) => typeof value === 'string';
/** A string where an empty one is an error. */
export const isNonEmptyString: JsonTypeCheck = (value) => typeof value === 'string' && value !== '';
export const isNumber: JsonTypeCheck = (value) => Number.isFinite(value);
export const isInteger: JsonTypeCheck = (value) => Number.isInteger(value);
export const isBoolean: JsonTypeCheck = (value) => typeof value === 'boolean';
export const isArray: JsonTypeCheck = (value) => lengthOf(value) !== undefined;
export const isObject: JsonTypeCheck = (value) => namesOf(value) !== undefined;

/** Any value that is present and does not throw when it is read. */
export const isPresent: JsonTypeCheck = (value) => value !== undefined && value !== unreadable;

/** A value of one of several JSON types. */
export function isOneOf(...checks: readonly JsonTypeCheck[]): JsonTypeCheck {
  return (value) => checks.some((check) => check(value));
}
