import { named, secret } from '../adversarial-value.js';

const tenMillion = 10_000_000;
const million = 1_000_000;

/** Made once: each is read only. */
function once(make: () => unknown): () => unknown {
  let made: unknown;
  return () => {
    made ??= make();
    return made;
  };
}

/** A text of ten million characters between two others. */
const long = (character: string, before = '', after = '') =>
  once(() => before + character.repeat(tenMillion / character.length) + after);

/** Values of ten megabytes, and arrays of a million. */
export const longValues = named({
  'a string of ten million characters': long('x'),
  'a string of ten million characters above U+00FF': long('ł'),
  'a string of ten million units, two to a character': long('😀'),
  'a string of ten million lone surrogates': long('\ud800'),
  'a string of ten million @': long('@'),
  'a string of ten million spaces': long(' '),
  'an address of ten million characters': long('x', '', '@b'),
  'an address of ten million characters above U+00FF': long('ł', 'a@'),
  'an address that ends with a space after ten million characters': long('ł', 'a@', ' '),
  'a date-time with a fraction of ten million digits': long('1', '2024-02-29T23:59:60.', 'Z'),
  'a date-time without an end after ten million digits': long('1', '2024-02-29T23:59:60.'),
  'a cookie of ten million characters': long('x', 'encoded_'),
  'an array of a million texts': once(() => new Array(million).fill(secret)),
  'an array of a million holes': once(() => new Array(million)),
  'an array of a million empty objects': once(() => Array.from({ length: million }, () => ({}))),
  'an array of 4,294,967,295 holes': () => new Array(2 ** 32 - 1),
  'an array with a member far out': () => Object.assign([], { 4294967290: secret }),
  // With valid items, it would never end.
  'an array without end whose members are wrong': () =>
    new Proxy([1], { get: (target, key) => (key === 'length' ? Number.POSITIVE_INFINITY : Reflect.get(target, key)) }),
  'an object with 100,000 fields': once(() =>
    Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`field_${index}`, 1])),
  ),
});
