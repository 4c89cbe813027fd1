import fc from 'fast-check';
import {
  cookieBeginnings,
  customFieldPrefix,
  lineBreakNeighbours,
  lineBreaks,
} from '../../../../generator/catalogue/documents.js';
import { daysIn } from '../../../../generator/emitters/conformance/checker/date-time.js';
import { whiteSpaceNeighbours, whiteSpaces } from '../../../../generator/emitters/conformance/checker/email.js';
import { unlistedNames } from '../../../../generator/emitters/conformance/mutations/unlisted-names.js';

const wholeOfUnicode = fc.string({ unit: 'binary', maxLength: 12 });

export const texts: fc.Arbitrary<string> = fc.oneof(
  fc.string({ maxLength: 12 }),
  wholeOfUnicode,
  fc.constantFrom('', ' ', '0', 'null', '__proto__', '\u0000', '\n'),
);

export const filledTexts: fc.Arbitrary<string> = texts.map((text) => (text === '' ? ' ' : text));

export const cookies: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...cookieBeginnings), texts)
  .map(([beginning, rest]) => beginning + rest);

export const customFieldNames: fc.Arbitrary<string> = filledTexts.map((text) => {
  const excluded = [...lineBreaks, ...lineBreakNeighbours];
  const name = excluded.reduce((left, character) => left.replaceAll(character, '_'), text);
  return customFieldPrefix + name;
});

const emailSide = filledTexts.map((text) => {
  const excluded = ['@', ...[...whiteSpaces, ...whiteSpaceNeighbours].map((code) => String.fromCharCode(code))];
  return excluded.reduce((left, char) => left.replaceAll(char, '.'), text);
});

export const emails: fc.Arbitrary<string> = fc.tuple(emailSide, emailSide).map((sides) => sides.join('@'));

const dates = fc
  .record({ year: fc.oneof(fc.integer({ min: 0, max: 9999 }), fc.constantFrom(0, 1900, 2000, 2024)), month: upTo(12) })
  .chain(({ year, month }) =>
    fc
      .oneof(upTo(daysIn(year, month)), fc.constant(daysIn(year, month)))
      .map((day) => `${pad(year, 4)}-${pad(month)}-${pad(day)}`),
  );

const hoursAndMinutes = fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => `${pad(hour)}:${pad(minute)}`);

const fractions = fc.oneof(
  fc.constant(''),
  fc.array(fc.nat(9), { minLength: 1, maxLength: 12 }).map((digits) => `.${digits.join('')}`),
);

const zones = fc.oneof(
  fc.constantFrom('Z', 'z', '-00:00'),
  fc.tuple(fc.constantFrom('+', '-'), hoursAndMinutes).map((parts) => parts.join('')),
);

export const dateTimes: fc.Arbitrary<string> = fc
  .tuple(dates, fc.constantFrom('T', 't'), hoursAndMinutes, fc.nat(60), fractions, zones)
  .map(([date, t, time, second, fraction, zone]) => `${date}${t}${time}:${pad(second)}${fraction}${zone}`);

function upTo(max: number): fc.Arbitrary<number> {
  return fc.integer({ min: 1, max });
}

function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}

/** Fields with any JSON value, under names that are not among these. */
export function unlistedFields(listed: readonly string[]): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const names = fc.oneof(texts, fc.constantFrom(...unlistedNames)).filter((name) => !listed.includes(name));
  const entries = fc.array(fc.tuple(names, fc.jsonValue({ maxDepth: 1 })), { maxLength: 3 });
  return entries.map((drawn) => Object.fromEntries(drawn));
}
