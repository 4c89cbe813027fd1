import { type LocatedError, type Messages, missing, type Path, wrongType } from '@rdsm-events/validators/errors';
import { fieldAt } from './field-at.js';
import { toValidationError } from './to-validation-error.js';

/** A cookie, and the field of a payload that receives its value. */
export interface Cookie {
  /** Its name, and others by which it is known. */
  readonly names: readonly [string, ...string[]];
  readonly field: string;
  /** The member that is sent, where the cookie contains JSON. */
  readonly member?: string;
  /** What the value of the field matches. */
  readonly pattern: RegExp;
}

/**
 * The value of a cookie, for the field that receives it; undefined where there is none, or none that can be read. Visitors
 * decide what a header contains: it never throws.
 * @param input The value of the cookie, or a whole `Cookie` header that contains it; percent-encoded or not.
 */
export function findCookie(input: unknown, { names, member, pattern }: Cookie): string | undefined {
  if (typeof input !== 'string') return undefined;
  for (const raw of valuesIn(input, names)) {
    const decoded = decode(raw);
    const value = member === undefined ? decoded : memberOf(decoded, member);
    if (isCookieValue(raw) && pattern.test(value)) return value;
  }
  return undefined;
}

/**
 * The same for an input that has to be there.
 * @throws {RdsmValidationError} when it is neither.
 */
export function readCookie(input: unknown, cookie: Cookie, messages: Messages): string {
  const path = ['payload', cookie.field];
  if (input === undefined || input === null) throw toValidationError(messages, missing(path));
  if (typeof input !== 'string') throw toValidationError(messages, wrongType(path, 'STRING'));
  const value = findCookie(input, cookie);
  if (value === undefined) throw toValidationError(messages, notCookie(path, cookie.names[0]));
  return value;
}

function notCookie(path: Path, cookie: string): LocatedError {
  return { error_type: 'INVALID_FORMAT', validation_rules: { format: 'cookie', cookie }, variant: 'cookie', path };
}

/** The values of the cookies with one of these names in a header, or the string itself if it is no header. */
function valuesIn(input: string, names: readonly string[]): string[] {
  const values: string[] = [];
  for (const pair of input.split(';')) {
    const end = pair.indexOf('=');
    if (names.includes(pair.slice(0, Math.max(end, 0)).trim())) values.push(unquoted(pair.slice(end + 1).trim()));
  }
  const value = unquoted(input.trim());
  return values.length > 0 || isHeader(value) ? values : [value];
}

/** Whether a string has the name of a cookie, too. Base64 ends with `=`, and JSON may contain it. */
function isHeader(value: string): boolean {
  return !/^(?:\{|%7B)/i.test(value) && /=[^=]/.test(value);
}

/** No cookie has white space, control characters or `;` in its value; JSON that is already decoded may. */
function isCookieValue(value: string): boolean {
  if (!/[\s;\p{Cc}]/u.test(value)) return true;
  try {
    return value.startsWith('{') && typeof JSON.parse(value) === 'object';
  } catch {
    return false;
  }
}

/** The value in a header may be quoted. */
function unquoted(value: string): string {
  return value.length > 1 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value;
}

/** The value without percent-encoding. JSON is not percent-encoded itself, although a URL in it may be. */
function decode(value: string): string {
  if (value.startsWith('{')) return value;
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** The string in a member of JSON, or the value itself when it is no such JSON. */
function memberOf(value: string, member: string): string {
  try {
    const found = fieldAt(JSON.parse(value), member);
    return typeof found === 'string' ? found : value;
  } catch {
    return value;
  }
}
