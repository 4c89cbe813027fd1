import { named, secret, thrower } from '../adversarial-value.js';
import { deep } from './deep.js';

function cyclic(): unknown {
  const cycle: Record<string, unknown> = { event_type: 'SALE', event_family: 'CDP' };
  cycle.payload = cycle;
  cycle.email = cycle;
  return cycle;
}

/** An object without a field that is sent. */
function unsent(): object {
  const object = Object.create(Object.assign(Object.create(null), { email: secret }));
  Object.defineProperty(object, 'name', { value: secret, enumerable: false });
  Object.defineProperty(object, Symbol('email'), { get: thrower, enumerable: true });
  return object;
}

/** Plain objects with something odd about them. */
export const objects = named({
  'an empty object': () => ({}),
  'an object without a prototype': () => Object.create(null),
  'an object whose prototype has none': () => Object.create(Object.create(null)),
  'an object with inherited, hidden and symbol fields only': unsent,
  'an object with its own __proto__': () => JSON.parse(`{"__proto__": {"email": "${secret}"}}`),
  'an object with a changed __proto__': () => ({ __proto__: { email: secret } }),
  'an object with a constructor': () => ({ constructor: { prototype: { polluted: true } } }),
  'an object with toJSON': () => ({ toJSON: () => secret }),
  'an object with valueOf and toString': () => ({ valueOf: thrower, toString: thrower, [Symbol.toPrimitive]: thrower }),
  'an object that looks like an array': () => ({ 0: secret, length: 1 }),
  'an object with a tag': () => ({ [Symbol.toStringTag]: 'Array' }),
  'a frozen object': () => Object.freeze({ email: secret }),
  'a sealed object': () => Object.seal({ email: secret }),
  'an object with a field that throws': () => Object.defineProperty({}, 'email', { get: thrower, enumerable: true }),
  'an object with a setter only': () => Object.defineProperty({}, 'email', { set: thrower, enumerable: true }),
  'an object that contains itself': cyclic,
  'objects, 10,000 deep': () => deep((inner) => ({ payload: inner })),
});
