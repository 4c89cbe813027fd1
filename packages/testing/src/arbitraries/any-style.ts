import fc, { type Arbitrary } from 'fast-check';
import type { Catalogue, NumberShape, StringShape } from '../catalogue.js';
import type { Style } from './style.js';

/** Anything that is valid: also control characters, lone surrogates, and numbers of any size. */
export const anyStyle: Style = {
  isUsual: false,
  maxItems: 3,
  strings: stringsOf,
  numbers: numbersOf,
  conditional: (pattern, others) => fc.oneof(fc.stringMatching(new RegExp(pattern, 'u')), others),
};

/** Email addresses. */
export const emails = fc
  .tuple(fc.stringMatching(/^[a-z0-9.+é]{1,12}$/), fc.stringMatching(/^[a-z0-9.-]{1,12}$/))
  .map(([local, domain]) => `${local}@${domain}`);

const years = fc.oneof(
  fc.constantFrom('0000', '0004', '0100', '0400', '1600', '1900', '2000', '2020', '2023', '2024', '2100', '9999'),
  fc.integer({ min: 0, max: 9999 }).map((year) => String(year).padStart(4, '0')),
);

/** RFC 3339 date-times. */
export const dateTimes = fc
  .tuple(
    years,
    twoDigits(1, 12),
    twoDigits(1, 28),
    fc.constantFrom('T', 't'),
    fc.tuple(twoDigits(0, 23), twoDigits(0, 59), twoDigits(0, 60)).map((parts) => parts.join(':')),
    fc.constantFrom('', '.0', '.928', '.05'),
    fc.constantFrom('Z', 'z', '+00:00', '-03:00', '+23:59'),
  )
  .map(
    ([year, month, day, separator, time, fraction, offset]) =>
      `${year}-${month}-${day}${separator}${time}${fraction}${offset}`,
  );

function twoDigits(least: number, most: number): Arbitrary<string> {
  return fc.integer({ min: least, max: most }).map((number) => String(number).padStart(2, '0'));
}

function stringsOf(shape: StringShape, formats: Catalogue['formats']): Arbitrary<string> {
  const { format, pattern, minLength = 0, maxLength = minLength + 8 } = shape;
  if (format === 'email') return emails;
  if (format === 'date-time') return dateTimes;
  const expression = format === undefined ? pattern : formats[format]?.pattern;
  if (expression !== undefined) return fc.stringMatching(new RegExp(expression, 'u'));
  return fc.oneof(fc.string({ minLength, maxLength }), fc.string({ minLength, maxLength, unit: 'binary' }));
}

function numbersOf({ kind, minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf }: NumberShape) {
  const bounds = [minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf];
  if (bounds.every((bound) => bound === undefined)) {
    return kind === 'integer'
      ? fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.constantFrom(-0, 1e21, 5e300))
      : fc.double({ noNaN: true, noDefaultInfinity: true });
  }
  const step = multipleOf ?? 1;
  const min = Math.ceil((exclusiveMinimum === undefined ? (minimum ?? -1000) : exclusiveMinimum + 1e-9) / step);
  const max = Math.floor((exclusiveMaximum === undefined ? (maximum ?? 1000) : exclusiveMaximum - 1e-9) / step);
  return fc.integer({ min, max }).map((times) => times * step);
}
