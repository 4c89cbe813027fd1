import { type AdversarialValue, named, secret, thrower } from '../adversarial-value.js';

/** Everything that was written through a proxy: a validator writes nothing. */
export const writes: string[] = [];

const writing = ['set', 'defineProperty', 'deleteProperty', 'setPrototypeOf', 'preventExtensions'] as const;

/** A proxy that remembers what is written to it. */
function watched<T extends object>(target: T, handler: ProxyHandler<T> = {}): T {
  const recorders = Object.fromEntries(
    writing.map((trap) => [
      trap,
      () => {
        writes.push(trap);
        return true;
      },
    ]),
  );
  return new Proxy(target, { ...recorders, ...handler });
}

const reading = ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf', 'isExtensible'] as const;

const targets: Record<string, () => object> = {
  'an object': () => ({ email: secret }),
  'an array': () => [secret],
  'a function': () => () => secret,
};

const throwing: AdversarialValue[] = Object.entries(targets).flatMap(([name, target]) => [
  ...reading.map((trap) => ({
    name: `a proxy of ${name} whose ${trap} throws`,
    make: () => watched(target(), { [trap]: thrower }),
  })),
  {
    name: `a proxy of ${name} whose every trap throws`,
    make: () => new Proxy(target(), new Proxy({}, { get: thrower })),
  },
  {
    name: `a revoked proxy of ${name}`,
    make: () => {
      const { proxy, revoke } = Proxy.revocable(target(), {});
      revoke();
      return proxy;
    },
  },
  { name: `a proxy of ${name}`, make: () => watched(target()) },
]);

/** Lengths that a proxy of an array may report. */
const lengths: Record<string, unknown> = {
  'a symbol': Symbol('length'),
  'an object that throws': { valueOf: thrower },
  'a string': secret,
  NaN: Number.NaN,
  'a negative number': -1,
  undefined,
  'more than there is': 3,
};

const longLists: AdversarialValue[] = Object.entries(lengths).map(([name, length]) => ({
  name: `an array with the length ${name}`,
  make: () => watched([1], { get: (target, key) => (key === 'length' ? length : Reflect.get(target, key)) }),
}));

/** Endless names: the engine itself reads them. */
const endlessNames = { length: Number.MAX_SAFE_INTEGER } as unknown as string[];

const liars = named({
  'an instance that claims to be a plain object': () => watched(new Map(), { getPrototypeOf: () => null }),
  'an object that claims to be an instance': () => watched({}, { getPrototypeOf: () => Map.prototype }),
  'an object that claims to be an array': () => watched({}, { getPrototypeOf: () => Array.prototype }),
  'an object with names without end': () => watched({}, { ownKeys: () => endlessNames }),
  'an object with names twice': () => watched({}, { ownKeys: () => ['email', 'email'] }),
  'an object with names that are none': () => watched({}, { ownKeys: () => [1 as unknown as string] }),
  'an object that hides its fields': () => watched({ email: secret }, { ownKeys: () => [] }),
  'an object that makes up fields': () =>
    watched(
      {},
      {
        ownKeys: () => ['email'],
        get: () => secret,
        getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }),
      },
    ),
  'an object that names fields and has none': () => watched({}, { ownKeys: () => ['email'] }),
  'an object with a prototype that throws': () =>
    Object.create(new Proxy(Object.create(null), { getPrototypeOf: thrower })),
  'an object with a prototype that is a proxy': () =>
    Object.create(watched(Object.create(null), { get: () => secret })),
});

export const proxies: AdversarialValue[] = [...throwing, ...longLists, ...liars];
