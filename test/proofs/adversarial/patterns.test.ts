import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asciiFastPath } from '../../../generator/emitters/validators/ascii-fast-path.js';
import { printPattern } from '../../../generator/print/pattern.js';
import { formats } from '../../../spec/strings.js';

const parts = fc.constantFrom(
  ...['a', '@', '\\t', '\\[', '\\]', '(?:a|[^b])', '(?:[^a]@)'],
  ...['[ab]', '[b-d]', '[\\]a]', '[a[^b]', '[^a]', '[^@b]', '[^\\n]', '[^\\]a]', '[^\\]+a]', '[^[b]', '[^ -~]'],
);
const repetitions = fc.constantFrom('', '', '+', '*', '?', '{2}', '{3}', '{4}', '{5}', '{1,2}');

const patterns = fc
  .tuple(fc.boolean(), fc.array(fc.tuple(parts, repetitions), { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([start, middle, end]) => `${start ? '^' : ''}${middle.flat().join('')}${end ? '$' : ''}`);

const texts = fc
  .array(fc.constantFrom('a', 'b', '@', '[', ']', '^', '😀', '\ud83d', '\ude00', '\n', 'é'), { maxLength: 6 })
  .map((characters) => characters.join(''));

it('a printed pattern matches what it matches with the flag u', () => {
  fc.assert(
    fc.property(patterns, fc.array(texts, { minLength: 5, maxLength: 5 }), (pattern, samples) => {
      const expected = samples.map((sample) => new RegExp(pattern, 'u').test(sample));
      expect(samples.map((sample) => printed(pattern).test(sample))).toEqual(expected);
    }),
    { numRuns: 5000 },
  );
});

it('the short name of white space matches exactly what the pattern of an email address spells out', () => {
  const inEmail = formats.email.pattern.match(/\[[^\]]*\]/)?.[0] ?? '';
  const outside = inEmail.slice(2, -1);
  for (const characterClass of [inEmail, `[${outside}]`, `[a${outside}]`]) {
    const shown = printed(`^${characterClass}$`);
    expect(shown.source).toContain('\\s');
    const exact = new RegExp(`^${characterClass}$`, 'u');
    for (let code = 0; code <= 0xffff; code++) {
      const character = String.fromCharCode(code);
      if (shown.test(character) !== exact.test(character)) expect([characterClass, code]).toBe('the same');
    }
  }
  expect(printed(outside).source).not.toContain('\\s');
});

it('a class that is spelt out matches as many characters as it is repeated', () => {
  const classes = fc.constantFrom('[a-c]', '[0-9]', '[^a]', '[\\]a]', '[[]');
  const counted = fc.tuple(classes, fc.integer({ min: 1, max: 6 }));
  const characters = fc.constantFrom('a', 'b', '7', '[', ']', 'é');
  fc.assert(
    fc.property(
      fc.array(counted, { minLength: 1, maxLength: 2 }),
      fc.array(characters, { maxLength: 9 }),
      (all, text) => {
        const pattern = `^${all.map(([one, times]) => `${one}{${times}}`).join('')}$`;
        const wanted = all.flatMap(([one, times]) => new Array(times).fill(new RegExp(`^${one}$`, 'u')) as RegExp[]);
        const expected = text.length === wanted.length && wanted.every((one, index) => one.test(text[index] ?? ''));
        expect(printed(pattern).test(text.join(''))).toBe(expected);
      },
    ),
    { numRuns: 5000 },
  );
});

describe('the usual pattern of another one', () => {
  const isPrintable = (text: string) => /^[ -~]*$/.test(text);

  it('matches what the other one matches of printable ASCII, and nothing else', () => {
    fc.assert(
      fc.property(patterns, fc.array(texts, { minLength: 5, maxLength: 5 }), (pattern, samples) => {
        const usual = asciiFastPath(pattern);
        expect(usual === undefined).toBe(!/\[\^/.test(pattern.replaceAll('[a[^b]', '')));
        if (usual === undefined) return;
        for (const sample of samples) {
          const isValid = new RegExp(pattern, 'u').test(sample);
          const isUsual = printed(usual).test(sample);
          if (isPrintable(sample)) expect([sample, isUsual]).toEqual([sample, isValid]);
          else expect([sample, isUsual && !isValid]).toEqual([sample, false]);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it.each(Object.entries(formats))('of the format %s does so', (_, { pattern }) => {
    const usual = asciiFastPath(pattern);
    if (usual === undefined) return expect(pattern).not.toContain('[^');
    const near = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.emailAddress(), texts);
    const samples = fc.tuple(near, fc.constantFrom('', '@', '\t@', '\u00a0@', '@@'), near).map((all) => all.join(''));
    fc.assert(
      fc.property(samples, (sample) => {
        const isValid = new RegExp(pattern, 'u').test(sample);
        expect(printed(usual).test(sample)).toBe(isValid && isPrintable(sample));
      }),
      { numRuns: 5000 },
    );
  });
});

/** The pattern as it is in generated code. */
function printed(pattern: string): RegExp {
  const [, source = '', flags = ''] = /^\/(.*)\/(u?)$/s.exec(printPattern(pattern)) ?? [];
  return new RegExp(source, flags);
}

it('a pattern has no flag where it changes nothing', () => {
  const flags = ['^[^@\\t ]+@[^@\\t ]+$', '^cf_[^\\n]+$', '[.][0-9]+', '^[^a]$', '[^a]+[^b]', 'a.'].map((pattern) =>
    printPattern(pattern).endsWith('u'),
  );
  expect(flags).toEqual([false, false, false, true, true, true]);
});
