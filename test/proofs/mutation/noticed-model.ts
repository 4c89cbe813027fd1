import { type TSchema, Type } from '@sinclair/typebox';
import { eventNames } from '../../../generator/catalogue/names.js';
import { customFields } from '../../../spec/custom-fields.js';
import { defineEvent, expected, Payload, type ShouldConstraints, should, shouldBe } from '../../../spec/define.js';
import { e164 } from '../../../spec/forms.js';
import { type Deprecation, newerPage, ours } from '../../../spec/origin.js';
import { thrower } from '../adversarial/adversarial-value.js';
import { adversarialValues } from '../adversarial/values/all.js';
import type { Input } from './inputs/input.js';

/*
 * An event with every kind of notice on every kind of shape, and values around each limit: the events of the API have few.
 */

const origin = ours('It is a test.');
const source = newerPage('Test', 'test');
const described = { description: 'It.' };
const deprecated: { deprecated: Deprecation } = { deprecated: { source } };

const string = (constraints: ShouldConstraints) => Type.String({ ...described, ...should(constraints, origin) });
const number = (constraints: ShouldConstraints) => Type.Number({ ...described, ...should(constraints, origin) });
const array = (constraints: ShouldConstraints) =>
  Type.Array(Type.Unknown(described), { ...described, ...should(constraints, origin) });
const literal = (value: string | number | boolean, options: object = {}) =>
  Type.Literal(value, { ...described, ...options });

const fields: Record<string, TSchema> = {
  oneValue: string({ values: ['a'] }),
  oneOfValues: string({ values: ['a', 'b'] }),
  least: string({ minLength: 2 }),
  most: string({ maxLength: 2 }),
  digits: string({ pattern: '^[0-9]{3}$' }),
  phone: Type.String({ ...described, ...shouldBe(e164, origin) }),
  both: string({ minLength: 2, maxLength: 3 }),
  atLeast: number({ minimum: 1 }),
  atMost: number({ maximum: 2 }),
  whole: Type.Integer({ ...described, ...should({ minimum: 1 }, origin), ...deprecated }),
  wholeAtMost: Type.Integer({ ...described, ...should({ maximum: 2 }, origin) }),
  some: array({ minItems: 1 }),
  few: array({ maxItems: 1 }),
  tagged: Type.Array(string({ maxLength: 1 }), described),
  oldString: Type.String({ ...described, ...deprecated }),
  oldNumber: Type.Number({ ...described, ...deprecated }),
  oldBoolean: Type.Boolean({
    ...described,
    deprecated: { refusedAfter: '2025-12-31', source } satisfies Deprecation,
  }),
  oldArray: Type.Array(Type.Boolean({ ...described, ...deprecated }), {
    ...described,
    deprecated: { successor: 'some', source } satisfies Deprecation,
  }),
  oldObject: {
    ...Payload({ inner: Type.Optional(string({ maxLength: 1 })) }, { ...described, unlisted: 'notice' }),
    deprecated: { refusedAfter: '2025-12-31', successor: 'some', source } satisfies Deprecation,
  } as TSchema,
  oldAnything: Type.Unknown({ ...described, ...deprecated }),
  oldValues: Type.Union([literal('a', deprecated), literal(2, deprecated), literal(true, deprecated), literal('b')], {
    ...described,
  }),
  oldEnum: Type.Union([literal('a'), literal(2)], { ...described, ...deprecated }),
  oldMixed: Type.Union([Type.String(described), Type.Number(described)], { ...described, ...deprecated }),
  mixed: Type.Union(
    [string({ maxLength: 1 }), number({ minimum: 1 }), Type.Array(string({ values: ['a'] }))],
    described,
  ),
  oldUnion: Type.Union(
    ['a', 'b'].map((kind) => Payload({ kind: literal(kind), [kind]: Type.Optional(string({ maxLength: 1 })) })),
    { ...described, ...deprecated },
  ),
  plain: Type.String(described),
  wanted: expected(string({ maxLength: 1 }), origin),
  wantedPlain: expected(Type.String(described), origin),
};

/** A type that should no longer be used. */
export const noticedEvent = defineEvent({
  type: 'NOTICED',
  title: 'Noticed',
  summary: 'It has every kind of notice.',
  group: 'Test',
  sources: [source],
  requiresExistingContact: false,
  deprecated: { refusedAfter: '2025-12-31', source },
  payload: Payload(
    Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, 'expected' in field ? field : Type.Optional(field)]),
    ),
    {
      unlisted: 'notice',
      customFields: customFields<Record<string, unknown>>({
        name: 'NoticedFields',
        title: 'Noticed',
        ...described,
        prefix: 'in_',
        value: string({ maxLength: 1 }),
        origin,
      }),
    },
  ),
  examples: { one: { wanted: 'x', wantedPlain: 'x' } },
});

const values: (() => unknown)[] = [
  ...[
    '',
    'a',
    'b',
    'c',
    'ab',
    'abc',
    'abcd',
    '😀',
    '😀😀',
    '😀😀😀',
    '12',
    '123',
    '1234',
    'a123',
    '123a',
    '+12',
    '2',
    'true',
  ],
  ...[0, 0.99, 1, 1.5, 2, 2.01, 3, -1, NaN, Infinity, -Infinity, 1n, true, false, null, undefined, () => 1],
  ...[[], [1], ['a'], ['b'], ['ab'], ['ab', 'a'], ['a', 'ab'], [true], [1, 2], [undefined], [['ab']]],
  ...[{}, { inner: 'a' }, { inner: 'ab' }, { inner: 1 }, { inner: undefined }, { other: 1 }, { 0: 'ab', length: 1 }],
  ...[{ kind: 'a' }, { kind: 'b', b: 'ab' }, { kind: 'b', a: 'ab' }, { kind: 'c', a: 'ab' }, { a: 'ab' }],
].map((value) => () => value);

const unusual = adversarialValues.filter(({ unsteady }) => !unsteady).map(({ make }) => make);

/** Arrays whose properties are not all items. */
const arrays: (() => unknown)[] = [
  () => Object.assign(['a'], { '-1': 'ab', x: 'ab', 1.5: 'ab' }),
  () => Object.assign(new Array(200_000), { 150001: 'ab', 150004: 'ab', '-1': 'ab', x: 'ab', '01': 'ab' }),
  () => Object.assign(new Array(2 ** 32 - 1), { 7: 'ab', 4294967294: 'ab' }),
  () => new Proxy(Object.assign(new Array(200_000), { 1: 'ab' }), { ownKeys: thrower }),
];

/** Each value in each field; members that notices do not have, inherited by every object. */
export function noticedInputs(): Input[] {
  const names = eventNames(noticedEvent.type);
  const event = (payload: unknown) => ({ event_type: noticedEvent.type, event_family: 'CDP', payload });
  const input = (name: string, make: () => unknown): Input => ({ name, names, make, forNotices: true });
  return [
    ...[...Object.keys(fields), 'in_x', 'in_', 'unlisted', 'leastx', 'mostx'].flatMap((name) =>
      [...values, ...unusual].map((make, index) =>
        input(`noticed ${name}, value ${index}`, () => event({ [name]: make() })),
      ),
    ),
    ...[...Object.keys(fields), 'in_x', 'unlisted'].map((name) =>
      input(`noticed ${name} throws`, () => event(Object.defineProperty({}, name, { get: thrower, enumerable: true }))),
    ),
    ...['tagged', 'oldArray'].flatMap((name) =>
      arrays.map((make, index) => input(`noticed ${name}, array ${index}`, () => event({ [name]: make() }))),
    ),
    ...unusual.map((make, index) => input(`noticed payload ${index}`, () => event(make()))),
    ...['concerns', 'deprecated', 'tagged', '0', '1', '-1'].map((inherited) => ({
      ...input(`${inherited} is inherited`, () => event({ oldString: 'x', oldValues: 'b', tagged: ['a'] })),
      inherited,
    })),
    ...[{ wanted: 'ab' }, {}, { unlisted: 1 }].map((payload) => ({
      ...input('a variant is inherited', () => event(payload)),
      inherited: 'variant',
      inheritedValue: Symbol(),
    })),
  ];
}
