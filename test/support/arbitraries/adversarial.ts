import { createContext, runInContext } from 'node:vm';
import fc, { type Arbitrary } from 'fast-check';
import type { Catalogue } from '../../../generator/catalogue/catalogue.js';
import { anyValidEvents } from './valid.js';

// One for all values: V8 looks through all realms at each `push`, a hundred times slower with a thousand of them.
const realm = createContext();

/** Values that break careless code, each made anew by a function, because some of them keep state. */
const odd: (() => unknown)[] = [
  () => undefined,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => 10n,
  () => Symbol('x'),
  () => () => 'x',
  () => new Date(0),
  () => new Map([['email', 'a@b']]),
  () => new Set(['a']),
  () => Object('boxed'),
  () => Object(1),
  () => Object(true),
  () => /x/,
  () => new Error('x'),
  () => new Array(3),
  () => Object.create(null),
  () => Object.create({ email: 'a@b' }),
  () => runInContext('({ email: "a@b", funnel_name: "default" })', realm),
  () => runInContext('[1]', realm),
  () => new Proxy({}, { get: () => 'x', ownKeys: () => ['email'] }),
  () =>
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('x');
        },
      },
    ),
  () =>
    new Proxy(
      {},
      {
        getPrototypeOf: () => {
          throw new Error('x');
        },
      },
    ),
  () =>
    new Proxy([1], {
      get: () => {
        throw new Error('x');
      },
    }),
  () => revoked({}),
  () => revoked([]),
  () => ({
    get email() {
      throw new Error('x');
    },
  }),
  () => JSON.parse('{"__proto__": {"email": "a@b"}}'),
  () => Object.setPrototypeOf([], null),
  () => '\ud800',
  () => {
    const cycle: Record<string, unknown> = {};
    cycle.payload = cycle;
    return cycle;
  },
];

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

/**
 * Events in which one value is odd, or a field is read through a getter, hidden or inherited; and odd values alone.
 * Each comes as a function that makes it, because fast-check itself fails with some of them.
 */
export function adversarialValues(catalogue: Catalogue): Arbitrary<() => unknown> {
  const oddValues = fc.constantFrom(...odd);
  const events = anyValidEvents(catalogue) as Arbitrary<Record<string, unknown> & { payload: Record<string, unknown> }>;
  const ways = fc.constantFrom('value', 'getter', 'thrower', 'hidden', 'inherited', 'symbol');
  const inPayload = fc.tuple(events, fc.nat(), oddValues, ways).map(([event, at, make, how]) => () => {
    const names = Object.keys(event.payload);
    const name = names[at % names.length] ?? 'email';
    return { ...event, payload: redefine(event.payload, name, make(), how) };
  });
  const envelopeFields = fc.constantFrom('event_type', 'event_family', 'payload');
  const inEvent = fc.tuple(events, envelopeFields, oddValues).map(([event, name, make]) => () => ({
    ...event,
    [name]: make(),
  }));
  const arrays = fc.array(oddValues, { maxLength: 2 }).map((makers) => () => makers.map((make) => make()));
  return fc.oneof(oddValues, inPayload, inEvent, arrays);
}

/** The payload with one field defined in another way. */
export function redefine(payload: Record<string, unknown>, name: string, value: unknown, how: string): object {
  const { [name]: old, ...rest } = payload;
  switch (how) {
    case 'getter':
      return Object.defineProperty(rest, name, { get: () => old, enumerable: true, configurable: true });
    case 'thrower':
      return Object.defineProperty(rest, name, {
        get: () => {
          throw new Error('x');
        },
        enumerable: true,
        configurable: true,
      });
    case 'hidden':
      return Object.defineProperty(rest, name, { value: old, enumerable: false, configurable: true });
    case 'inherited':
      return Object.assign(Object.create(Object.assign(Object.create(null), { [name]: old })), rest);
    case 'symbol':
      return { ...payload, [Symbol(name)]: value };
    default:
      return { ...payload, [name]: value };
  }
}
