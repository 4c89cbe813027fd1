import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../../packages/docs/playground/lines.js';
import { packText, unpackText } from '../../../../packages/docs/playground/permalink.js';
import { memberOf, withField } from '../../../../packages/docs/playground/values.js';

const text = fc.string({ unit: fc.constantFrom('a', '"', '\n', '\r', 'é', '😀') });

describe('The lines of a text', () => {
  it('are the text, and each problem is at the line of its offset', () => {
    const drawn = text.chain((source) =>
      fc.tuple(fc.constant(source), fc.array(fc.record({ offset: fc.nat(source.length) }))),
    );
    fc.assert(
      fc.property(drawn, ([source, problems]) => {
        const lines = linesOf(source, problems);
        expect(lines.map((line) => line.text).join('\n')).toBe(source);
        for (const line of lines) {
          const before = source.slice(0, line.start).split('\n').length;
          expect(line.number).toBe(before);
          for (const { offset } of line.problems) {
            expect(source.slice(0, offset).split('\n').length).toBe(line.number);
          }
        }
        expect(lines.flatMap((line) => line.problems).length).toBe(problems.length);
      }),
    );
  });
});

describe('A permalink', () => {
  it('contains any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (source) => {
        const fragment = await packText(source);
        expect(fragment).toMatch(/^#event=[\w-]*$/);
        expect(await unpackText(fragment)).toBe(source);
      }),
    );
  });

  it('that is cut, no permalink, or unpacks to too much, contains nothing', async () => {
    const fragment = await packText('{ "event_type": "SALE" }');
    for (const broken of [fragment.slice(0, -6), '#fields', '', '#event=%', await packText(' '.repeat(1_000_001))]) {
      expect(await unpackText(broken)).toBeUndefined();
    }
  });
});

describe('A field of a form', () => {
  it('is set, or taken away, and nothing else changes', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), fc.jsonValue(), (object, name, value) => {
        const { [name]: _old, ...others } = object;
        expect(memberOf(withField(object, name, value), name)).toEqual(value);
        expect({ ...withField(object, name, value), [name]: undefined }).toEqual({ ...others, [name]: undefined });
        expect(withField(object, name, undefined)).toEqual(others);
      }),
    );
  });
});
