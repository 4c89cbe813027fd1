import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstOnly, languageOf } from '../../../generator/changes/compare/language.js';
import { readCatalogue } from '../../../generator/legacy/read-catalogue.js';
import { everySchema } from '../../../generator/legacy/walk.js';
import { after, patternChanges } from '../../proofs/mutation/pattern-changes.js';
import { spec } from '../../support/catalogue.js';

const catalogue = readCatalogue(spec);

const patterns = [
  ...new Set(
    everySchema(catalogue).flatMap(({ schema }) => [
      ...(schema.pattern === undefined ? [] : [schema.pattern]),
      ...Object.keys(schema.patternProperties ?? {}),
    ]),
  ),
];

describe('The language of a pattern', () => {
  // The oracle is the engine of regular expressions itself.
  it('differs from another by a text that one takes and the other does not, or by none', () => {
    const pairs = patterns.flatMap((pattern) =>
      patternChanges(pattern).map((edit): [string, string] => [pattern, after(pattern, edit)]),
    );
    expect(pairs.length).toBeGreaterThan(100);
    let same = 0;
    for (const [one, other] of fc.sample(fc.constantFrom(...pairs), 150)) {
      for (const [a, b] of [
        [one, other],
        [other, one],
      ] as const) {
        const text = firstOnly(languageOf(a), languageOf(b));
        if (text === undefined) same += 1;
        const verdicts =
          text === undefined ? [true, false] : [a, b].map((pattern) => new RegExp(pattern, 'u').test(text));
        expect([a, b, text, ...verdicts]).toEqual([a, b, text, true, false]);
        // Not every broken pattern can be drawn from.
        if (text === undefined && patterns.includes(a)) expect([a, b, missed(a, b)]).toEqual([a, b, undefined]);
      }
    }
    expect(same).toBeGreaterThan(0);
  });

  it.each([
    ['ab', '^ab', 'xab'],
    ['^ab$', 'ab', undefined],
    ['^a|b$', 'a|b', undefined],
    ['a|b', '^a|b$', 'xa'],
    ['', '^[^]+$', ''],
    ['^$', '', undefined],
  ])('reads anchors as the engine does: %s against %s', (a, b, expected) => {
    const text = firstOnly(languageOf(a), languageOf(b));
    expect(text === undefined).toBe(expected === undefined);
    if (text === undefined) return;
    expect([a, b].map((pattern) => new RegExp(pattern, 'u').test(text))).toEqual([true, false]);
  });

  it.each(['(?:^a|b)c', 'a(?!b)', '(?<=a)b', '\\bab'])('is not known for %s', (pattern) => {
    expect(() => languageOf(pattern)).toThrow();
  });
});

/** A text of one pattern that another does not take, found by chance. */
function missed(a: string, b: string): string | undefined {
  const texts = fc.sample(fc.stringMatching(new RegExp(a, 'u')), 30);
  return texts.find((text) => !new RegExp(b, 'u').test(text));
}
