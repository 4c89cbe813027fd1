import { isDeepStrictEqual } from 'node:util';
import type { Law } from './law.js';
import type { Keys } from './places.js';
import { loadRules, type Reported, type Rule, type Rules, reportedBy } from './reported.js';

/** A rule, a value, and its errors by the keys that lead there. */
interface Case {
  readonly name: string;
  readonly make: (rules: Rules) => Rule;
  readonly value: unknown;
  readonly errors?: readonly (readonly [keys: Keys, error: Omit<Reported['errors'][number], 'path'>])[];
}

const missing = { error_type: 'CANNOT_BE_NULL', error_message: 'Cannot be null.' };
const unknownField = { error_type: 'INVALID_FIELDS', error_message: 'Does not exist.' };
const wrong = (data_type: string) => ({
  error_type: 'INVALID_DATA_TYPE',
  error_message: `Must be of type '${data_type}'.`,
  validation_rules: { data_type },
});
const notAmong = (...valid_options: string[]) => ({
  error_type: 'INVALID_OPTION',
  error_message: 'Must be one of the valid options.',
  validation_rules: { valid_options },
});

const anything = (rules: Rules) => rules.anything as Rule;
const anyList = ({ list }: Rules) => list?.() as Rule;
const oneOrTwo = ({ oneOf, integer }: Rules) => oneOf?.([1, 2], integer) as Rule;
const numbered = ({ object, namedLike, accepted, integer }: Rules) =>
  object?.({}, {}, namedLike?.(/^n/, integer, accepted)) as Rule;
const branched = ({ choice, object, text, integer }: Rules) =>
  choice?.('kind', { a: object?.({ kind: text, x: integer }) }, object?.({ kind: text })) as Rule;

/** What no rule of the events says today, and the generator prints for other schemas. */
const cases: readonly Case[] = [
  ...[0, '', false, {}, [], null].map((value) => ({ name: 'anything', make: anything, value })),
  { name: 'anything', make: anything, value: undefined, errors: [[[], missing]] },
  { name: 'a list of anything', make: anyList, value: [null, 1, undefined] },
  { name: 'a list of anything', make: anyList, value: {}, errors: [[[], wrong('SET')]] },
  { name: 'one of two numbers', make: oneOrTwo, value: 2 },
  { name: 'one of two numbers', make: oneOrTwo, value: 3, errors: [[[], notAmong('1', '2')]] },
  { name: 'one of two numbers', make: oneOrTwo, value: '1', errors: [[[], wrong('INTEGER')]] },
  { name: 'fields of any name', make: numbered, value: { n: 1, other: 'text' } },
  { name: 'fields of any name', make: numbered, value: { n: 'x', other: 1 }, errors: [[['n'], wrong('INTEGER')]] },
  { name: 'a choice', make: branched, value: { kind: 'a', x: 1 } },
  { name: 'a choice', make: branched, value: { kind: 'a', x: 'text' }, errors: [[['x'], wrong('INTEGER')]] },
  // What every object inherits names no branch.
  ...['b', 'toString', '__proto__'].map(
    (kind): Case => ({ name: 'a choice', make: branched, value: { kind, x: 1 }, errors: [[['x'], unknownField]] }),
  ),
];

export const lawsOfRules: readonly Law[] = cases.map(({ name, make, value, errors = [] }) => {
  const expected: Reported = {
    isRight: errors.length === 0,
    errors: errors.map(([keys, error]) => ({ ...error, path: ['$.body', ...keys].join('.') })),
    places: errors.map(([keys]) => keys),
  };
  return {
    asked: 'EVENT',
    name: `the rule "${name}" of ${JSON.stringify(value)}`,
    broken: (_, load) => {
      const reported = reportedBy(make(loadRules(load)), value);
      return isDeepStrictEqual(reported, expected) ? undefined : 'other errors';
    },
  };
});
