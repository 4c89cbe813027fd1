import { type TSchema, Type } from '@sinclair/typebox';
import { eventNames } from '../../../generator/catalogue/names.js';
import { customFields } from '../../../spec/custom-fields.js';
import { defineEvent, Payload } from '../../../spec/define.js';
import { spec as canonical, type Spec } from '../../../spec/index.js';
import { newerPage, ours } from '../../../spec/origin.js';
import { atLeastOneOf } from '../../../spec/rules/at-least-one-of.js';
import { emptyWhen } from '../../../spec/rules/empty-when.js';
import { Email } from '../../../spec/strings.js';
import { thrower } from '../adversarial/adversarial-value.js';
import { adversarialValues } from '../adversarial/values/all.js';
import type { Input } from './inputs/input.js';
import { noticedEvent, noticedInputs } from './noticed-model.js';

/*
 * An event with every kind of shape, every constraint and every rule, and values around each limit: accounts use what the
 * events of the API do not.
 */

const origin = ours('It is a test.');
const described = { description: 'It.' };
const text = Type.String(described);

const custom = (name: string, prefix: string, value: TSchema) =>
  customFields<Record<string, unknown>>({ name, title: name, ...described, prefix, value, origin });

const fields: Record<string, TSchema> = {
  short: Type.String({ ...described, minLength: 2, maxLength: 4 }),
  least: Type.String({ ...described, minLength: 2 }),
  most: Type.String({ ...described, maxLength: 3 }),
  digits: Type.String({ ...described, pattern: '^[0-9]{3}$' }),
  email: Email(described),
  between: Type.Number({ ...described, minimum: 1, maximum: 3 }),
  inside: Type.Number({ ...described, exclusiveMinimum: 1, exclusiveMaximum: 3 }),
  whole: Type.Integer({ ...described, minimum: 1, maximum: 3 }),
  half: Type.Number({ ...described, multipleOf: 0.5 }),
  cents: Type.Number({ ...described, multipleOf: 0.01 }),
  flag: Type.Boolean(described),
  anything: Type.Unknown(described),
  one: Type.Literal(1, described),
  several: Type.Union([Type.Literal('a'), Type.Literal(2), Type.Literal(true)], described),
  some: Type.Array(text, { ...described, minItems: 1, maxItems: 2 }),
  few: Type.Array(text, { ...described, maxItems: 2 }),
  many: Type.Array(text, { ...described, minItems: 2 }),
  different: Type.Array(Type.Unknown(described), { ...described, uniqueItems: true }),
  mixed: Type.Union([text, Type.Number(described), Type.Array(Type.Boolean(described), described)], described),
  mixtures: Type.Array(Type.Union([text, Type.Number(described)], described), described),
  open: Payload({ inner: Type.Optional(text) }, { ...described, unlisted: 'accept', rules: [] }),
  noticed: Payload({ inner: Type.Optional(text) }, { ...described, unlisted: 'notice', rules: [] }),
  named: Payload({}, { ...described, rules: [], customFields: custom('Inner', 'in_', Type.Integer(described)) }),
  union: Type.Union(
    ['a', 'b'].map((kind) => Payload({ kind: Type.Literal(kind, described), [kind]: Type.Optional(text) }, described)),
    described,
  ),
  nearbya: text,
  nearbyb: text,
  nearbyc: text,
  nearbyd: text,
  first: text,
  second: text,
  source: text,
  medium: text,
};

/** The spec of that event, and of one with every notice. */
export const wholeModel: Spec = (() => {
  const { trafficSources: _, trackingCookie: __, api, ...rest } = canonical;
  const { conversion: ___, ...restOfApi } = api;
  const optional = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, Type.Optional(field)]));
  const event = defineEvent({
    type: 'EVERYTHING',
    title: 'Everything',
    summary: 'It has every kind of shape.',
    group: 'Test',
    sources: [newerPage('Test', 'test')],
    requiresExistingContact: false,
    payload: Payload(optional, {
      customFields: custom('Custom', 'cf_', Type.Array(text, { ...described, maxItems: 1 })),
      rules: [
        atLeastOneOf(['first', 'second'], origin),
        emptyWhen('source', { pattern: '^cookie_', phrase: 'a cookie' }, ['medium'], origin),
      ],
    }),
    examples: { one: { first: 'x' } },
  });
  const aliases = { payload: { nearbyc1: 'nearbyd', close: 'nearbya' } };
  return { ...rest, api: restOfApi, events: [event, noticedEvent], aliases };
})();

/** Pairs of units at the ends of the ranges of surrogates, and next to them. */
const units = [
  '\ud800\udc00',
  '\udbff\udfff',
  '\ud800\udfff',
  '\ud7ff\udc00',
  '\udc00\udc00',
  '\ud800\udbff',
  '\ud800\ue000',
];

const values: (() => unknown)[] = [
  ...units.flatMap((two) => [two.repeat(4), `${two.repeat(2)}a`, `${two}a`]),
  ...[
    [[1], 1],
    [{ a: 1 }, { b: 1 }],
    [[1], { 0: 1 }],
    [[1], [2]],
    ['undefined', 'null'],
    [[[]], []],
    [undefined, null],
    [[undefined], [null]],
  ],
  ...[
    '',
    'a',
    'ab',
    'abcd',
    'abcde',
    '😀',
    '😀😀',
    'a😀',
    'aa😀',
    '😀😀😀😀',
    '😀😀😀😀a',
    '\ud83d\ud83d',
    '\ude00\ude00a',
    'cookie_',
  ],
  ...['12', '123', '1234', 'x@y', 'b', '1', 'true', 'null'],
  ...[0, 0.5, 0.99, 1, 1.01, 1.1, 1.5, 2, 2.99, 3, 3.5, 4, -1, 0.07, 1.005, 19.99, 1e21, 1e-7, 5e-324, 1e300],
  ...[true, false, null, undefined],
  ...[[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'a'], [1, 1], [1, '1'], [true], [null], [[]], [[], []], [{}, {}]],
  ...[{ a: 1, b: 2 }, {}, { inner: 'x' }, { inner: 1 }, { other: 1 }, { in_x: 1 }, { in_x: 'x' }, { in_: 1 }],
  ...[{ kind: 'a' }, { kind: 'b' }, { kind: 'c' }, { kind: 'a', a: 'x' }, { kind: 'a', b: 'x' }, { kind: 1 }],
  [
    { a: 1, b: 2 },
    { b: 2, a: 1 },
  ],
  [{ a: 1 }, { a: 2 }, { a: [1] }],
  [
    [1, 2],
    [2, 1],
  ],
  [['a', 'b'], ['a,b']],
  [[{ a: 1, b: 2 }], [{ b: 2, a: 1 }]],
].map((value) => () => value);

const unusual: (() => unknown)[] = [
  () => ({ inner: undefined }),
  () => ({ inner: undefined, other: undefined }),
  () => [undefined],
  () => ['a', undefined],
  () => Object.defineProperty([1], 1, { get: thrower, enumerable: true }),
  () => ({
    get inner() {
      return thrower();
    },
  }),
  ...adversarialValues.filter(({ unsteady }) => !unsteady).map(({ make }) => make),
];

const unknown = ['cf_x', 'cf_', 'unlisted', 'nearbyx', 'nearby_x', 'nearbyc1', 'nearby', 'close', 'near', 'Zz9_', 'zZ'];

/** Each value in each field, alone and next to an invalid one: only then are valid fields explained. A group per field. */
export function wholeModelInputs(): Input[][] {
  const names = [...Object.keys(fields), ...unknown];
  const event = (payload: object) => ({ event_type: 'EVERYTHING', event_family: 'CDP', payload });
  const input = (name: string, make: () => unknown): Input => ({ name, names: eventNames('EVERYTHING'), make });
  return [
    ...names.map((name) =>
      [...values, ...unusual].flatMap((make, index) =>
        (index < values.length ? ['x', 1] : ['x']).map((first) =>
          input(`${name}, value ${index}`, () => event({ first, medium: 'x', [name]: make() })),
        ),
      ),
    ),
    [
      {},
      { second: 'x' },
      { first: undefined },
      { first: null },
      { second: 1, source: 'cookie_', medium: '' },
      { second: 'x', source: 'cookie_', medium: 1 },
    ].map((payload) => input(`rules, ${JSON.stringify(payload)}`, () => event(payload))),
    unusual.map((make, index) => input(`payload ${index}`, () => event(make() as object))),
    noticedInputs(),
  ];
}
