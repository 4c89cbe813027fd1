import fc from 'fast-check';
import { expect, it } from 'vitest';
import { patternBut } from '../../generator/account/pattern-but.js';

const names = fc.stringMatching(/^cf_[ab_1]{1,5}$/);
const lineEnd = /[\n\r\u2028\u2029]/;

it('matches every name with the prefix and more, but for the given ones', () => {
  const near = fc.oneof(
    names,
    fc.string({ maxLength: 4 }).map((rest) => `cf_${rest}`),
    fc.string({ maxLength: 5 }),
  );
  fc.assert(
    fc.property(fc.uniqueArray(names, { minLength: 1, maxLength: 8 }), near, (given, other) => {
      const pattern = new RegExp(patternBut('cf_', given), 'u');
      const isWanted = (name: string) => /^cf_./su.test(name) && !lineEnd.test(name) && !given.includes(name);
      for (const name of [...given, other, ...given.flatMap((one) => [`${one}a`, one.slice(0, -1)])]) {
        expect([name, pattern.test(name)]).toEqual([name, isWanted(name)]);
      }
    }),
    { numRuns: 1000 },
  );
});

it('grows with the names and no faster', () => {
  const many = Array.from({ length: 200 }, (_, index) => `cf_field_${index}`);
  expect(patternBut('cf_', many).length).toBeLessThan(100 * many.join('').length);
});
