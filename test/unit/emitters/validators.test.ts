import { type TProperties, Type } from '@sinclair/typebox';
import { describe, expect, it } from 'vitest';
import { defineEvent, type ObjectOptions, Payload } from '../../../spec/define.js';
import { newerPage, ours } from '../../../spec/origin.js';
import { atLeastOneOf } from '../../../spec/rules/at-least-one-of.js';
import { tinySpec } from '../../golden/tiny-spec.js';
import { emittedValidators } from '../../support/emitted-validators.js';

const described = { description: 'It.' };
const closed = { ...described, additionalProperties: false };

interface Tried {
  isTried(value: unknown): boolean;
  validateTried(value: unknown): { errors?: { error_type: string; path: string }[] };
}

/** The errors of a payload of an event with these fields, by type and path. */
async function errorsOf(fields: TProperties, example: Record<string, unknown>, options: ObjectOptions<never> = {}) {
  const event = defineEvent({
    type: 'TRIED',
    title: 'Tried',
    summary: 'It was tried.',
    group: 'Talk',
    sources: [newerPage('Tried', 'tried')],
    requiresExistingContact: false,
    payload: Payload(fields, options),
    examples: { one: example },
  });
  const load = await emittedValidators({ ...tinySpec, events: [event], aliases: {} });
  const { isTried, validateTried } = load('tried.ts') as unknown as Tried;
  return (payload: object) => {
    const body = { event_type: 'TRIED', event_family: 'CDP', payload };
    const { errors = [] } = validateTried(body);
    expect(isTried(body)).toBe(errors.length === 0);
    return errors.map(({ error_type, path }) => `${error_type} ${path.replace('$.body.payload', '')}`.trim());
  };
}

it('a field may have the name of its payload, its event or its definition', async () => {
  const address = Type.Object(
    { address: Type.Optional(Type.Array(Type.String(), described)) },
    { ...closed, $id: 'Address' },
  );
  const inner = (value: TProperties) => Type.Optional(Type.Object(value, closed));
  const errors = await errorsOf(
    {
      tried_payload: inner({ a: Type.Optional(Type.String(described)) }),
      tried_event: inner({ b: Type.Optional(Type.String(described)) }),
      address: Type.Optional(address),
    },
    {},
  );
  expect(errors({ tried_payload: { a: 'x' }, tried_event: { b: 'x' }, address: { address: ['x'] } })).toEqual([]);
  expect(errors({ tried_payload: { b: 'x' } })).toEqual(['INVALID_FIELDS .tried_payload.b']);
});

describe('Limits', () => {
  it('are reported with the limit that is broken', async () => {
    const errors = await errorsOf(
      {
        code: Type.Optional(Type.String({ ...described, minLength: 2, maxLength: 3 })),
        count: Type.Optional(Type.Integer({ ...described, minimum: 1, multipleOf: 5 })),
        list: Type.Optional(Type.Array(Type.String(), { ...described, minItems: 1, maxItems: 2, uniqueItems: true })),
      },
      {},
    );
    expect(errors({ code: 'é😀', count: 5, list: ['a'] })).toEqual([]);
    expect(errors({ code: 'a', count: 0, list: [] })).toEqual([
      'TOO_SHORT .code',
      'OUT_OF_RANGE .count',
      'OUT_OF_RANGE .list',
    ]);
    expect(errors({ code: 'abcd', count: 7, list: ['a', 'a'] })).toEqual([
      'TOO_LONG .code',
      'OUT_OF_RANGE .count',
      'INVALID .list',
    ]);
  });

  it('on arrays accept any array-like trick without a crash or an endless loop', async () => {
    const errors = await errorsOf(
      {
        any: Type.Optional(Type.Array(Type.Unknown(), described)),
        list: Type.Optional(Type.Array(Type.Unknown(), { ...described, minItems: 1, uniqueItems: true })),
        name: Type.Optional(Type.String(described)),
      },
      {},
    );
    const thrower = () => {
      throw new Error('secret');
    };
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    const odd = new Proxy(['a'], { get: (_, key) => (key === 'length' ? { valueOf: thrower } : 'a') });
    const holes = new Array(2 ** 32 - 1);
    expect(errors({ list: proxy })).toEqual(['INVALID_DATA_TYPE .list']);
    expect(errors({ list: odd })).toEqual(['INVALID_DATA_TYPE .list']);
    expect(errors({ list: holes })).toEqual(['INVALID .list']);
    expect(errors({ any: holes, name: 5 })).toEqual(['INVALID_DATA_TYPE .name']);
  });
});

it('an object whose discriminating field is invalid has no other error where the branches differ', async () => {
  const branch = (t: string, x: TProperties[string]) => Type.Object({ t: Type.Literal(t, described), x }, closed);
  const one = Type.Union([branch('a', Type.Number(described)), branch('b', Type.String(described))], described);
  const errors = await errorsOf({ one }, { one: { t: 'a', x: 1 } });
  expect(errors({ one: { t: 'c', x: 'hello' } })).toEqual(['INVALID_OPTION .one.t']);
  expect(errors({ one: { t: 'a', x: 'hello' } })).toEqual(['INVALID_DATA_TYPE .one.x']);
});

it('a getter that throws is the error of its own field', async () => {
  const errors = await errorsOf({ any: Type.Optional(Type.Unknown(described)) }, {}, { unlisted: 'accept' });
  const thrown = {
    get any() {
      throw new Error('secret');
    },
    get other() {
      throw new Error('secret');
    },
  };
  expect(errors(thrown)).toEqual(['INVALID .any', 'INVALID .other']);
});

it('two rules over the fields of one object give one error', async () => {
  const text = () => Type.Optional(Type.String(described));
  const rules = [atLeastOneOf(['a', 'b'], ours('One.')), atLeastOneOf(['c', 'd'], ours('Another.'))];
  const errors = await errorsOf({ a: text(), b: text(), c: text(), d: text() }, { a: 'x', c: 'x' }, { rules });
  expect(errors({})).toEqual(['AT_LEAST_ONE_REQUIRED']);
  expect(errors({ a: 'x' })).toEqual(['AT_LEAST_ONE_REQUIRED']);
  expect(errors({ a: 5, d: 'x' })).toEqual(['INVALID_DATA_TYPE .a']);
});
