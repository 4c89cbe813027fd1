import { createContext, runInContext } from 'node:vm';

class Instance {
  email = 'ana@example.com';
}

/** No objects, or none that JSON would carry as its fields. */
export const odd: readonly (readonly [name: string, make: () => unknown])[] = [
  ['a Date', () => new Date(0)],
  ['a Map', () => new Map([['email', 'a@b']])],
  ['an instance of a class', () => new Instance()],
  ['an object of a prototype with one', () => Object.create({})],
  ['a function', () => () => 'x'],
  ['a boxed text', () => Object('text')],
  ['a bigint', () => 1n],
  ['a symbol', () => Symbol('x')],
  ['NaN', () => Number.NaN],
  ['no finite number', () => Number.POSITIVE_INFINITY],
  ['an object that will not tell its fields', () => new Proxy({}, { ownKeys: thrower })],
  ['an object that will not tell its prototype', () => new Proxy({}, { getPrototypeOf: thrower })],
  ['a revoked object', () => revoked({})],
  ['a revoked list', () => revoked([])],
];

export const oddLists: readonly (readonly [name: string, make: () => unknown])[] = [
  ['a list that will not be read', () => new Proxy(['x'], { get: thrower })],
  ['a list without a length that can be counted to', () => new Proxy(['x'], { get: () => Symbol('x') })],
  ['what only looks like a list', () => ({ 0: 'x', length: 1 })],
];

/** No plain objects, on which the fields of one are put. */
export const undressed: readonly (readonly [name: string, make: () => object])[] = [
  ['an instance', () => new Instance()],
  ['an object of a prototype with one', () => Object.create({})],
  ['a Date', () => new Date(0)],
  ['a list', () => []],
  ['a list without a prototype', () => Object.setPrototypeOf([], null)],
  ['a boxed text', () => Object('text')],
  ['a function', () => () => 'x'],
  ['a function without a prototype', () => Object.setPrototypeOf(() => 'x', null)],
];

/** Also a field that is read-only there, such as the name of a function. */
export function dress(object: object, fields: object): object {
  for (const [key, value] of Object.entries(fields)) {
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true });
  }
  return object;
}

export function thrower(): never {
  throw new Error('x');
}

/** The same, made in another realm. */
export function ofAnotherRealm(value: unknown): unknown {
  realm.text = JSON.stringify(value);
  return runInContext('JSON.parse(text)', realm);
}

const realm = createContext({ text: '' });

/** The same fields, without a prototype. */
export function bare(fields: object): object {
  return Object.assign(Object.create(null), fields);
}

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}
