import { missing, wrongFormat, wrongType } from './errors.js';
import { fieldAt } from './field-at.js';
import { toValidationError } from './to-validation-error.js';

/** A cookie, and the field of a payload that takes what it holds. */
export interface Cookie {
  /** Its name, and others under which it is known. */
  readonly names: readonly string[];
  readonly field: string;
  /** The member that is wanted, where the cookie is JSON. */
  readonly member?: string;
  /** What the field takes. */
  readonly pattern: RegExp;
  /** Completes the sentence "Must be …". */
  readonly phrase: string;
}

/**
 * What a cookie holds, for the field that takes it.
 * @param given The value of the cookie, or a whole `Cookie` header that has it; percent-encoded or not.
 * @throws {RdsmValidationError} when it is neither.
 */
export function readCookie(given: unknown, { names, field, member, pattern, phrase }: Cookie): string {
  const place = ['payload', field];
  if (given === undefined || given === null) throw toValidationError(missing(place));
  if (typeof given !== 'string') throw toValidationError(wrongType(place, 'STRING'));
  const raw = valueIn(given, names);
  if (!isCookieValue(raw)) throw toValidationError(wrongFormat(place, { name: 'cookie', phrase }));
  const text = decode(raw);
  const value = member === undefined ? text : memberOf(text, member);
  if (!pattern.test(value)) throw toValidationError(wrongFormat(place, { name: 'cookie', phrase }));
  return value;
}

/** The value of the first cookie with one of these names in a header, or the text when it is no header that has one. */
function valueIn(text: string, names: readonly string[]): string {
  for (const pair of text.split(';')) {
    const end = pair.indexOf('=');
    if (names.includes(pair.slice(0, Math.max(end, 0)).trim())) return unquoted(pair.slice(end + 1).trim());
  }
  return unquoted(text.trim());
}

/** No cookie has white space, control characters or `;` in its value; JSON that is already decoded may. */
function isCookieValue(text: string): boolean {
  if (!/[\s;\p{Cc}]/u.test(text)) return true;
  try {
    return text.startsWith('{') && typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

/** A header may have a value in quotes. */
function unquoted(value: string): string {
  return value.length > 1 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value;
}

/** The value without percent-encoding. JSON has none of its own, though an address in it may. */
function decode(value: string): string {
  if (value.startsWith('{')) return value;
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** The text that a member of JSON holds, or the text itself when it is no such JSON. */
function memberOf(text: string, member: string): string {
  try {
    const value = fieldAt(JSON.parse(text), member);
    return typeof value === 'string' ? value : text;
  } catch {
    return text;
  }
}
