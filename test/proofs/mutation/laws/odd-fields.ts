import type { Fields } from '../../../../generator/emitters/conformance/checker/fields.js';
import { bare, thrower } from './odd-values.js';

/** A way to tell a field, and whether JSON carries it. */
interface Way {
  readonly name: string;
  readonly isSent: boolean;
  readonly tell: (fields: object, key: string, value: unknown) => object;
}

export const ways: readonly Way[] = [
  { name: 'through a getter', isSent: true, tell: (fields, key, value) => define(fields, key, { get: () => value }) },
  { name: 'hidden', isSent: false, tell: (fields, key, value) => define(fields, key, { value, enumerable: false }) },
  { name: 'hidden, and throws', isSent: false, tell: hiddenThrower },
  { name: 'inherited', isSent: false, tell: inherited },
  { name: 'under a symbol', isSent: false, tell: (fields, key) => define(fields, Symbol(key), { get: thrower }) },
];

/** The object with a field that cannot be read. */
export function withThrower(fields: object, key: string): object {
  return define(fields, key, { get: thrower });
}

/** The object with a property that is no field, and that cannot be read. */
export function hiddenThrower(fields: object, key: string): object {
  return define(fields, key, { get: thrower, enumerable: false });
}

/** The object with a field that is wrong the first time it is read. */
export function withWrongOnce(fields: object, key: string, value: unknown): object {
  let reads = 0;
  const get = () => {
    reads += 1;
    return reads === 1 ? 'wrong' : value;
  };
  return define(fields, key, { get });
}

export function without(fields: object, key: string): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key));
}

function define(fields: object, key: string | symbol, descriptor: PropertyDescriptor): object {
  const rest = typeof key === 'string' ? without(fields, key) : { ...fields };
  return Object.defineProperty(rest, key, bare({ configurable: true, enumerable: true, ...descriptor }));
}

/** Plain all the same: its prototype has none itself. */
function inherited(fields: object, key: string, value: unknown): object {
  return Object.assign(Object.create(bare({ [key]: value })), without(fields, key));
}
