import * as namespace from '../adversarial-value.js';
import { named, secret, thrower } from '../adversarial-value.js';

class Payload {
  email = 'ana@example.com';
}

class WithJson extends Payload {
  toJSON(): string {
    return secret;
  }
}

class WithField extends Payload {
  toJSON = secret;
}

class WithThrower extends Payload {
  get toJSON(): string {
    return thrower();
  }
}

class Tagged extends Payload {
  readonly [Symbol.toStringTag] = 'Payload';
}

/** An instance that inherits an enumerable field. */
function inheriting(): object {
  return Object.create(Object.create({ email: secret }));
}

class Null extends (null as unknown as new () => object) {}

function argumentsOf(..._given: unknown[]): IArguments {
  // biome-ignore lint/complexity/noArguments: arguments is what is wanted.
  return arguments;
}

/** Objects that are made by something else than braces. */
export const instances = named({
  'a boxed string': () => Object(secret),
  'a boxed number': () => Object(1),
  'a boxed boolean': () => Object(true),
  'a boxed bigint': () => Object(1n),
  'a boxed symbol': () => Object(Symbol(secret)),
  'a Date': () => new Date(0),
  'an invalid Date': () => new Date(Number.NaN),
  'a RegExp': () => /x/g,
  'an Error': () => new Error(secret),
  'a Map': () => new Map([['email', secret]]),
  'a Set': () => new Set([secret]),
  'a WeakMap': () => new WeakMap(),
  'a Promise': () => Promise.resolve(secret),
  'a Buffer': () => Buffer.from(secret),
  'a typed array': () => new Float64Array(3),
  'an ArrayBuffer': () => new ArrayBuffer(8),
  'a DataView': () => new DataView(new ArrayBuffer(8)),
  'a URL': () => new URL('https://example.com'),
  'a generator': () => (function* () {})(),
  'an instance of a class': () => new Payload(),
  'an instance of a class with toJSON': () => new WithJson(),
  'an instance of a class with a field toJSON': () => new WithField(),
  'an instance of a class whose toJSON throws': () => new WithThrower(),
  'an instance of a class with a tag': () => new Tagged(),
  'an instance that inherits a field': inheriting,
  'a function without a prototype': () => Object.setPrototypeOf(() => secret, null),
  'a prototype of a class': () => Payload.prototype,
  'an instance of a class that extends null': () => Object.create(Null.prototype),
  'a module': () => namespace,
  Math: () => Math,
  'Object.prototype': () => Object.prototype,
  globalThis: () => globalThis,
  'the arguments of a function': () => argumentsOf(secret, 1),
});
