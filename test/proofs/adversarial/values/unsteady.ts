import { type AdversarialValue, secret } from '../adversarial-value.js';

/** An object whose fields have another value each time they are read. */
function fickle(): object {
  let reads = 0;
  const values = ['ana@example.com', 5, null, undefined, {}, []];
  return new Proxy({ email: '', name: '' }, { get: () => values[reads++ % values.length] });
}

/** An array that grows each time its length is read, up to a point. */
function growing(): object {
  let length = 0;
  return new Proxy([], { get: (_, key) => (key === 'length' ? Math.min(length++, 100) : secret) });
}

/** An object that is now of one kind and now of another. */
function changing(): object {
  let reads = 0;
  return new Proxy({}, { getPrototypeOf: () => (reads++ % 2 === 0 ? null : Map.prototype) });
}

/** Values that are others each time they are read. */
export const unsteadyValues: AdversarialValue[] = [
  { name: 'an object whose fields change', make: fickle, unsteady: true },
  { name: 'an array whose length grows', make: growing, unsteady: true },
  { name: 'an object whose prototype changes', make: changing, unsteady: true },
];
