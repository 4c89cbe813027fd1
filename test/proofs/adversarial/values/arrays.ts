import { named, secret, thrower } from '../adversarial-value.js';
import { deep } from './deep.js';

/** Lists with something odd about them. */
export const arrays = named({
  'an empty array': () => [],
  'an array of holes': () => new Array(3),
  // biome-ignore lint/suspicious/noSparseArray: a hole is what is wanted.
  'an array with a hole': () => [secret, , secret],
  'an array of undefined': () => [undefined],
  'an array of null': () => [null],
  'an array of strings': () => [secret],
  'an array of everything': () => [Number.NaN, 1n, Symbol(secret), () => secret, new Date(0), {}],
  'an array with fields': () => Object.assign([secret], { email: secret, 'x y': thrower }),
  'an array without a prototype': () => Object.setPrototypeOf([], null),
  'an array of a subclass': () => new (class List extends Array {})(),
  'an array that inherits its members': () => Object.setPrototypeOf(new Array(1), [secret]),
  'an array with a member that throws': () => Object.defineProperty([], 0, { get: thrower, enumerable: true }),
  'an array with a hidden member': () => Object.defineProperty([], 0, { value: secret, enumerable: false }),
  'an array with an iterator that throws': () => Object.assign([secret], { [Symbol.iterator]: thrower }),
  'an array whose methods throw': () => Object.assign([1], { map: thrower, forEach: thrower, every: thrower }),
  'a frozen array': () => Object.freeze([secret]),
  'an array that contains itself': () => {
    const cycle: unknown[] = [];
    cycle.push(cycle);
    return cycle;
  },
  'arrays, 10,000 deep': () => deep((inner) => [inner]),
});
