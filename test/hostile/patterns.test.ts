import fc from 'fast-check';
import { expect, it } from 'vitest';
import { printPattern } from '../../generator/emitters/validators/pattern.js';

const parts = fc.constantFrom('a', '@', '[ab]', '[^a]', '[^@b]', '[b-d]', '(?:a|[^b])', '(?:[^a]@)', '[^\\n]', '\\t');
const repetitions = fc.constantFrom('', '', '+', '*', '?', '{2}', '{1,2}');

const patterns = fc
  .tuple(fc.boolean(), fc.array(fc.tuple(parts, repetitions), { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([start, middle, end]) => `${start ? '^' : ''}${middle.flat().join('')}${end ? '$' : ''}`);

const texts = fc
  .array(fc.constantFrom('a', 'b', '@', '😀', '\ud83d', '\ude00', '\n', 'é'), { maxLength: 6 })
  .map((characters) => characters.join(''));

it('a printed pattern takes what it takes with the flag u', () => {
  fc.assert(
    fc.property(patterns, fc.array(texts, { minLength: 5, maxLength: 5 }), (pattern, samples) => {
      const [, source = '', flags = ''] = /^\/(.*)\/(u?)$/s.exec(printPattern(pattern)) ?? [];
      const expected = samples.map((sample) => new RegExp(pattern, 'u').test(sample));
      expect(samples.map((sample) => new RegExp(source, flags).test(sample))).toEqual(expected);
    }),
    { numRuns: 5000 },
  );
});

it('a pattern has no flag where it says nothing', () => {
  const flags = ['^[^@\\t ]+@[^@\\t ]+$', '^cf_[^\\n]+$', '[.][0-9]+', '^[^a]$', '[^a]+[^b]', 'a.'].map((pattern) =>
    printPattern(pattern).endsWith('u'),
  );
  expect(flags).toEqual([false, false, false, true, true, true]);
});
