import fc, { type Arbitrary } from 'fast-check';
import type { Catalogue, NumberShape, StringShape } from '../catalogue.js';
import { anyStyle } from './any-style.js';
import type { Style } from './style.js';

/** What events usually contain: documented examples, words, addresses of example.com, amounts with two decimals. */
export const usualStyle: Style = {
  isUsual: true,
  maxItems: 3,
  strings: stringsOf,
  numbers: numbersOf,
  conditional: (pattern, others) => fc.oneof(others, fc.stringMatching(new RegExp(withSuffix(pattern), 'u'))),
};

const words = ['alpha', 'Bravo', 'blue', 'large', 'new', 'São Paulo', 'ação', 'niño', '2', '10'];

const emails = fc.stringMatching(/^[a-z][a-z0-9]{0,9}$/).map((local) => `${local}@example.com`);

/** From 2020 to 2029, in UTC. */
const dateTimes = fc
  .integer({ min: Date.UTC(2020, 0) / 1000, max: Date.UTC(2030, 0) / 1000 - 1 })
  .map((seconds) => new Date(seconds * 1000).toISOString());

function stringsOf(shape: StringShape, formats: Catalogue['formats']): Arbitrary<string> {
  const { format, pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY } = shape;
  if (format === 'email') return emails;
  if (format === 'date-time') return dateTimes;
  const expression = format === undefined ? pattern : formats[format]?.pattern;
  const matcher = new RegExp(expression ?? '', 'u');
  const isValid = (text: string) => text.length >= minLength && text.length <= maxLength && matcher.test(text);
  const examples = (shape.examples ?? []).filter((example) => typeof example === 'string');
  const known = [...examples, ...words].filter(isValid);
  if (known.length === 0) return anyStyle.strings(shape, formats);
  const single = fc.constantFrom(...known);
  // Any other string that matches a pattern, such as that of a phone number, may be personal data.
  if (expression !== undefined) return single;
  const phrases = fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 4 }).map((parts) => parts.join(' '));
  return fc.oneof(single, phrases.filter(isValid));
}

/** Up to 1000, of a number without limits. */
function numbersOf(shape: NumberShape): Arbitrary<number> {
  const { kind, minimum: min = 0, maximum: max = min + 1000 } = shape;
  const { exclusiveMinimum, exclusiveMaximum, multipleOf } = shape;
  if ([exclusiveMinimum, exclusiveMaximum, multipleOf].some((bound) => bound !== undefined))
    return anyStyle.numbers(shape);
  if (kind === 'integer') return fc.integer({ min: Math.ceil(min), max: Math.floor(max) });
  return fc.integer({ min: Math.ceil(min * 100), max: Math.floor(max * 100) }).map((hundredths) => hundredths / 100);
}

/** A pattern of the beginning of a string, with letters and digits after it. */
function withSuffix(pattern: string): string {
  return pattern.endsWith('$') ? pattern : `${pattern}[A-Za-z0-9]{4,20}$`;
}
