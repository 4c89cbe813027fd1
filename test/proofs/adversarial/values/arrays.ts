import { named, secret, thrower } from '../adversarial-value.js';
import { deep } from './deep.js';

/** Lists with something odd about them. */
export const lists = named({
  'an empty list': () => [],
  'a list of holes': () => new Array(3),
  // biome-ignore lint/suspicious/noSparseArray: a hole is what is wanted.
  'a list with a hole': () => [secret, , secret],
  'a list of undefined': () => [undefined],
  'a list of null': () => [null],
  'a list of texts': () => [secret],
  'a list of everything': () => [Number.NaN, 1n, Symbol(secret), () => secret, new Date(0), {}],
  'a list with fields': () => Object.assign([secret], { email: secret, 'x y': thrower }),
  'a list without a prototype': () => Object.setPrototypeOf([], null),
  'a list of a subclass': () => new (class List extends Array {})(),
  'a list that inherits its members': () => Object.setPrototypeOf(new Array(1), [secret]),
  'a list with a member that throws': () => Object.defineProperty([], 0, { get: thrower, enumerable: true }),
  'a list with a hidden member': () => Object.defineProperty([], 0, { value: secret, enumerable: false }),
  'a list with an iterator that throws': () => Object.assign([secret], { [Symbol.iterator]: thrower }),
  'a list whose methods throw': () => Object.assign([1], { map: thrower, forEach: thrower, every: thrower }),
  'a frozen list': () => Object.freeze([secret]),
  'a list that contains itself': () => {
    const cycle: unknown[] = [];
    cycle.push(cycle);
    return cycle;
  },
  'lists, 10,000 deep': () => deep((inner) => [inner]),
});
