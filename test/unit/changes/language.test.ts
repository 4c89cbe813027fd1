import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyShape } from '../../../generator/catalogue/walk.js';
import { firstOnly, languageOf } from '../../../generator/changes/compare/language.js';
import { after, patternChanges } from '../../proofs/mutation/pattern-changes.js';
import { catalogue } from '../../support/catalogue.js';

const patterns = [
  ...new Set([
    ...Object.values(catalogue.formats).map(({ pattern }) => pattern),
    ...everyShape(catalogue).flatMap(({ shape }) => {
      if (shape.kind === 'string') return shape.pattern ?? [];
      if (shape.kind !== 'object') return [];
      const conditions = shape.rules.flatMap((rule) => (rule.kind === 'emptyWhen' ? rule.condition.pattern : []));
      return [...conditions, ...(shape.customFields ? [shape.customFields.pattern] : [])];
    }),
  ]),
];

describe('The language of a pattern', () => {
  // The oracle is the engine of regular expressions itself.
  it('differs from another by a string that only one matches, or by none', () => {
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
        const string = firstOnly(languageOf(a), languageOf(b));
        if (string === undefined) same += 1;
        const verdicts =
          string === undefined ? [true, false] : [a, b].map((pattern) => new RegExp(pattern, 'u').test(string));
        expect([a, b, string, ...verdicts]).toEqual([a, b, string, true, false]);
        // Not every broken pattern can be drawn from.
        if (string === undefined && patterns.includes(a)) expect([a, b, missed(a, b)]).toEqual([a, b, undefined]);
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
  ])('reads anchors as the engine does: %s and %s', (a, b, expected) => {
    const string = firstOnly(languageOf(a), languageOf(b));
    expect(string === undefined).toBe(expected === undefined);
    if (string === undefined) return;
    expect([a, b].map((pattern) => new RegExp(pattern, 'u').test(string))).toEqual([true, false]);
  });

  it.each(['(?:^a|b)c', 'a(?!b)', '(?<=a)b', '\\bab'])('is not known for %s', (pattern) => {
    expect(() => languageOf(pattern)).toThrow();
  });
});

/** A string that one pattern matches and another does not, found by sampling. */
function missed(a: string, b: string): string | undefined {
  const strings = fc.sample(fc.stringMatching(new RegExp(a, 'u')), 30);
  return strings.find((string) => !new RegExp(b, 'u').test(string));
}
