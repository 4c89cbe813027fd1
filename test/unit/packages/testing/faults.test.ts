import { describe, expect, it } from 'vitest';
import type { Shape } from '../../../../generator/catalogue/shape.js';
import { faultyValues } from '../../../../packages/testing/src/faults/faulty-values.js';
import { catalogue } from '../../../support/catalogue.js';

/** The faults of a value of this shape, each error type with the values that have it. */
function faultsOf(shape: Shape, value: unknown): Record<string, unknown[]> {
  const faults = faultyValues(shape, value, '$', catalogue);
  const types = [...new Set(faults.map(({ error_type, path }) => `${error_type} ${path}`))];
  return Object.fromEntries(
    types.map((type) => [
      type,
      faults.filter(({ error_type, path }) => `${error_type} ${path}` === type).map((fault) => fault.value),
    ]),
  );
}

const ofString = { 'CANNOT_BE_NULL $': [null], 'INVALID_DATA_TYPE $': [1, true, [], {}] };
const ofNumber = { 'CANNOT_BE_NULL $': [null], 'INVALID_DATA_TYPE $': ['text', true, [], {}] };

describe('The faults of', () => {
  it.each<[string, Shape, unknown, object]>([
    ['any string', { kind: 'string' }, 'a', ofString],
    [
      'a string with limits',
      { kind: 'string', minLength: 2, maxLength: 4 },
      'abc',
      { ...ofString, 'CANNOT_BE_BLANK $': [''], 'TOO_SHORT $': ['x'], 'TOO_LONG $': ['xxxxx'] },
    ],
    [
      'a string with a pattern',
      { kind: 'string', pattern: '^[a-z ]+$' },
      'abc',
      { ...ofString, 'INVALID_FORMAT $': ['?', '@'] },
    ],
    [
      'a string with a format',
      { kind: 'string', format: 'email' },
      'ana@example.com',
      { ...ofString, 'INVALID_FORMAT $': ['not valid', 'x'] },
    ],
    [
      'a number with limits',
      { kind: 'number', minimum: 0, exclusiveMaximum: 0.5 },
      0,
      { ...ofNumber, 'OUT_OF_RANGE $': [-1, 0.5] },
    ],
    [
      'an integer with limits',
      { kind: 'integer', exclusiveMinimum: 0, maximum: 3 },
      1,
      { ...ofNumber, 'INVALID_DATA_TYPE $': ['text', true, [], {}, 0.5], 'OUT_OF_RANGE $': [4, 0] },
    ],
    [
      'enum values',
      { kind: 'enum', values: ['NO', 1] },
      'NO',
      {
        'CANNOT_BE_NULL $': [null],
        'INVALID_DATA_TYPE $': [true, [], {}],
        'INVALID_OPTION $': ['NO_', 'no', 2],
      },
    ],
    ['anything', { kind: 'any' }, 1, {}],
    [
      'one of several types',
      { kind: 'typeUnion', members: [{ kind: 'string' }, { kind: 'boolean' }] },
      'a',
      { 'CANNOT_BE_NULL $': [null], 'INVALID_DATA_TYPE $': [1, [], {}] },
    ],
    [
      'an array with limits',
      { kind: 'array', items: { kind: 'boolean' }, minItems: 1, maxItems: 2, uniqueItems: true },
      [true],
      {
        'CANNOT_BE_NULL $': [null],
        'INVALID_DATA_TYPE $': ['text', 1, true, {}],
        'OUT_OF_RANGE $': [[], [true, true, true]],
        'INVALID $': [[true, true]],
        'CANNOT_BE_NULL $[0]': [[null]],
        'INVALID_DATA_TYPE $[0]': [['text'], [1], [[]], [{}]],
      },
    ],
  ])('%s', (_, shape, value, expected) => {
    expect(faultsOf(shape, value)).toEqual(expected);
  });

  it('an object, of its fields and rules', () => {
    const shape: Shape = {
      kind: 'object',
      fields: [
        { name: 'a', shape: { kind: 'any' }, presence: 'required' },
        { name: 'b', shape: { kind: 'any' }, presence: 'optional' },
        { name: 'c', shape: { kind: 'any' }, presence: 'optional' },
      ],
      unknownFields: 'reject',
      rules: [
        {
          kind: 'atLeastOneOf',
          fields: ['b', 'c'],
          description: 'One of them.',
          origin: { grade: 'ours', statement: 'For the test.' },
        },
      ],
    };
    expect(faultsOf(shape, { a: 1, b: 2 })).toEqual({
      'CANNOT_BE_NULL $': [null],
      'INVALID_DATA_TYPE $': ['text', 1, true, []],
      'CANNOT_BE_NULL $.a': [{ b: 2 }],
      'INVALID_FIELDS $.not_a_field': [{ a: 1, b: 2, not_a_field: 'text' }],
      'AT_LEAST_ONE_REQUIRED $': [{ a: 1 }],
    });
  });
});
