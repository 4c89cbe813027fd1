import { type StringOptions, type TString, Type } from '@sinclair/typebox';
import { ours } from './origin.js';

/** Options of every field; `unit` is the unit of a number, or of a string that holds one. */
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
 * languages, and a line break would end the literal in code that is generated from the schemas.
 */
const whiteSpace = '\\t-\\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

const day = '(?:0[1-9]|1[0-9]|2[0-8])';
const commonDay = `[0-9]{4}-(?:0[1-9]|1[0-2])-${day}`;
const day29Or30 = '[0-9]{4}-(?:0[13-9]|1[0-2])-(?:29|30)';
const day31 = '[0-9]{4}-(?:0[13578]|1[02])-31';
const leapYear = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const date = `(?:${commonDay}|${day29Or30}|${day31}|${leapYear}-02-29)`;
const hourAndMinute = '(?:[01][0-9]|2[0-3]):[0-5][0-9]';
const time = `${hourAndMinute}:(?:[0-5][0-9]|60)(?:[.][0-9]+)?`;
const offset = `(?:[Zz]|[+-]${hourAndMinute})`;

/** The formats that are constraints, each defined entirely by its pattern. `phrase` completes the sentence "Matches …". */
/** A format of strings. */
export interface Format {
  pattern: string;
  /** Completes the sentence "Matches …". */
  phrase: string;
}

export const formats = {
  email: {
    phrase: 'an email address',
    pattern: `^[^@${whiteSpace}]+@[^@${whiteSpace}]+$`,
  },
  'date-time': {
    phrase: 'an RFC 3339 date-time',
    pattern: `^${date}[Tt]${time}${offset}$`,
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
