import { type StringOptions, type TString, Type } from '@sinclair/typebox';
import { ours } from './origin.js';

/** Options of every field; `unit` is the unit of a number, or of a string that contains one. */
export interface FieldOptions {
  description: string;
  unit?: 'seconds' | 'percent';
  examples?: unknown[];
}

/** A String of the documented tables. It may be empty. */
export function Text(options: FieldOptions & StringOptions): TString {
  return Type.String(options);
}

/** A String that the tables require. An empty one is rejected. */
export function RequiredText(options: FieldOptions & StringOptions): TString {
  return Type.String({
    minLength: 1,
    ...options,
    origins: { minLength: ours('An empty required value is a missing one.') },
  });
}

/**
 * White space as ECMAScript defines it, in literal characters except for tab and line breaks: `\s` differs between
 * languages. The two separators U+2028 and U+2029 are inside a range, and not written: they end a line in JavaScript, so
 * that generators that write patterns between slashes print code that does not compile. With them, the range excludes
 * U+2027 and U+202A to U+202E, a hyphenation point and marks of text direction.
 */
const whiteSpace = '\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff';

const day = '(?:0[1-9]|1[0-9]|2[0-8])';
const commonDay = `[0-9]{4}-(?:0[1-9]|1[0-2])-${day}`;
const day29Or30 = '[0-9]{4}-(?:0[13-9]|1[0-2])-(?:29|30)';
const day31 = '[0-9]{4}-(?:0[13578]|1[02])-31';
const leapYear = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const date = `(?:${commonDay}|${day29Or30}|${day31}|${leapYear}-02-29)`;
const hourAndMinute = '(?:[01][0-9]|2[0-3]):[0-5][0-9]';
const time = `${hourAndMinute}:(?:[0-5][0-9]|60)(?:[.][0-9]+)?`;
const offset = `(?:[Zz]|[+-]${hourAndMinute})`;

/** A format of strings. */
export interface Format {
  pattern: string;
  /**
   * The pattern in printable ASCII, for documents that people read in a viewer: viewers show other characters as they
   * are. It accepts everything that `pattern` accepts, and strings with characters beyond ASCII that `pattern` rejects.
   */
  asciiPattern?: string;
  /** Completes the sentence "Matches …". */
  phrase: string;
  /**
   * Whether the format of this name in JSON Schema accepts the same strings. Only then do OpenAPI documents name it next to
   * the pattern: a validator that asserts formats would reject what the pattern accepts.
   */
  isJsonSchemaFormat: boolean;
}

/** The formats that are constraints, each defined entirely by its pattern. */
export const formats = {
  email: {
    phrase: 'an email address',
    pattern: `^[^@${whiteSpace}]+@[^@${whiteSpace}]+$`,
    asciiPattern: '^[^@ \\t-\\r]+@[^@ \\t-\\r]+$',
    isJsonSchemaFormat: false,
  },
  'date-time': {
    phrase: 'an RFC 3339 date-time',
    pattern: `^${date}[Tt]${time}${offset}$`,
    isJsonSchemaFormat: true,
  },
} satisfies Record<string, Format>;

/** An email address: one `@`, at least one character on each side, and no white space. The documents state nothing stricter. */
export function Email(options: FieldOptions): TString {
  return Type.String({ format: 'email', pattern: formats.email.pattern, ...options });
}

/** A Timestamp of the documented tables: RFC 3339, such as `2019-03-15T15:00:00.05Z`. */
export function Timestamp(options: FieldOptions): TString {
  return Type.String({ format: 'date-time', pattern: formats['date-time'].pattern, ...options });
}
