import { isDeepStrictEqual } from 'node:util';
import type { Law } from './law.js';

type Collect = (
  value: unknown,
  rule: object,
) => readonly { error_type: string; error_message: string; place: unknown }[];

const right = { data_type: 'STRING', test: (value: unknown) => value === 'right' };
const thrower = {
  data_type: 'STRING',
  test: () => {
    throw new Error('x');
  },
};
const invalid = { error_type: 'INVALID', error_message: 'It is not valid.' };
const notAnOption = { error_type: 'INVALID_OPTION', error_message: 'Must be one of the valid options.' };
const wrongType = { error_type: 'INVALID_DATA_TYPE', error_message: "Must be of type 'STRING'." };

/** A rule, a value, and its errors. */
const cases: readonly (readonly [rule: object, value: unknown, errors: readonly object[]])[] = [
  [right, 'right', []],
  [right, 'wrong', [{ ...invalid, place: [] }]],
  [right, 1, [{ ...wrongType, validation_rules: { data_type: 'STRING' }, place: [] }]],
  [thrower, 'right', [{ ...invalid, place: [] }]],
  [{ data_type: 'SET', items: right }, ['right', 'wrong'], [{ ...invalid, place: [1] }]],
  [{ data_type: 'SET' }, [null, 1], []],
  [
    { data_type: 'INTEGER', options: [1, 2] },
    3,
    [{ ...notAnOption, validation_rules: { valid_options: ['1', '2'] }, place: [] }],
  ],
];

/** What no rule of the events says today, and the generator prints for other schemas: a test, a list of anything. */
export const lawsOfRules: readonly Law[] = cases.map(([rule, value, errors]) => ({
  asked: 'EVENT',
  name: `a rule ${Object.keys(rule)} of ${JSON.stringify(value)}`,
  broken: (_, load) => {
    const collect = load('runtime/collect.ts').collect as Collect;
    return isDeepStrictEqual(collect(value, rule), errors) ? undefined : 'other errors';
  },
}));
