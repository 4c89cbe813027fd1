import fc from 'fast-check';
import { expect, it } from 'vitest';
import { suggester } from '../../../generated/validators/runtime/suggest.js';

/** The edit distance by its definition, which is slow: characters are added, removed, replaced or swapped. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restOfA, restOfB] = [a.slice(1), b.slice(1)];
  const replaced = distance(restOfA, restOfB) + (a[0] === b[0] ? 0 : 1);
  const isSwapped = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0];
  const swapped = isSwapped ? distance(a.slice(2), b.slice(2)) + 1 : replaced;
  return Math.min(distance(restOfA, b) + 1, distance(a, restOfB) + 1, replaced, swapped);
}

const word = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength, maxLength });

it('a word of six to eight letters is suggested exactly when it is at most one edit away', () => {
  fc.assert(
    fc.property(word(5, 9), word(6, 8), (unknown, name) => {
      expect(suggester([name])(unknown)).toEqual(distance(unknown, name) <= 1 ? [name] : []);
    }),
    { numRuns: 5000 },
  );
});

it('a shorter word is never suggested for one of the same length, unless two letters are swapped', () => {
  fc.assert(
    fc.property(word(1, 6), word(1, 5), (unknown, name) => {
      const found = suggester([name])(unknown).length > 0;
      const sameLetters = [...unknown].sort().join('') === [...name].sort().join('');
      expect(found).toBe(
        unknown === name ||
          (unknown.length >= 4 &&
            name.length >= 4 &&
            distance(unknown, name) <= 1 &&
            (unknown.length !== name.length || sameLetters)),
      );
    }),
    { numRuns: 5000 },
  );
});
