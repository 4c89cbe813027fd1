import fc from 'fast-check';
import { expect, it } from 'vitest';
import { suggest } from '../../../generated/validators/runtime/suggest.js';

/** The edit distance by its definition, which is slow. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restOfA, restOfB] = [a.slice(1), b.slice(1)];
  const replaced = distance(restOfA, restOfB) + (a[0] === b[0] ? 0 : 1);
  return Math.min(distance(restOfA, b) + 1, distance(a, restOfB) + 1, replaced);
}

const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

it('a name is suggested exactly when it is at most two changes away', () => {
  fc.assert(
    fc.property(words, words, (unknown, name) => {
      expect(suggest(unknown, [name], {})).toEqual(distance(unknown, name) <= 2 ? [name] : []);
    }),
    { numRuns: 5000 },
  );
});
