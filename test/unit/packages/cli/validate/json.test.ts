import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSyntaxProblem } from '../../../../../packages/cli/src/input/json-syntax.js';
import { cut, cuts, readAll } from './chunks.js';

const documents = fc.tuple(fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 6 }), fc.constantFrom(0, 1, 2, '\t'));

describe('A JSON document', () => {
  it('gives the items of its array with their lines, however it is indented and cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(documents, cuts, async ([items, indent], offsets) => {
        const text = JSON.stringify(items, null, indent);
        const records = await readAll(cut(Buffer.from(text), offsets), { format: 'json' });
        expect(records.map((record) => record.kind === 'event' && record.value)).toEqual(JSON.parse(text));
        expect(records.map(({ item }) => item)).toEqual(items.map((_, index) => index));
        if (indent === 0) return;
        const [before, ...rest] = items.map((item) => JSON.stringify(item, null, indent).split('\n').length);
        const expected = items.length === 0 ? [] : [2];
        for (const [index] of rest.entries()) expected.push((expected[index] ?? 0) + ([before, ...rest][index] ?? 0));
        expect(records.map(({ line }) => line)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('may be values one after the other', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.object({ maxDepth: 2 }), { minLength: 1, maxLength: 4 }),
        cuts,
        async (values, offsets) => {
          const text = values.map((value) => JSON.stringify(value, null, 2)).join('\n');
          const records = await readAll(cut(Buffer.from(text), offsets), { format: 'json' });
          expect(records.map((record) => record.kind === 'event' && record.value)).toEqual(
            values.map((value) => JSON.parse(JSON.stringify(value))),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it('reads on after what is wrong inside of an event', async () => {
    const text = '[\n  {"a": 1},\n  {"a": tru},\n  {"b": "x\n},\n  {"c": [1,]}, 7\n  , {"d": 4}';
    const records = await readAll([Buffer.from(text)], { format: 'json' });
    expect(records.map((record) => (record.kind === 'event' ? record.value : record))).toEqual([
      { a: 1 },
      { kind: 'failure', line: 3, column: 9, item: 1, reason: 'expected-value', text: '{"a": tru}' },
      { kind: 'failure', line: 4, column: 11, item: 2, reason: 'invalid-string', text: '{"b": "x\n}' },
      { kind: 'failure', line: 6, column: 12, item: 3, reason: 'expected-value', text: '{"c": [1,]}' },
      7,
      { d: 4 },
      { kind: 'failure', line: 7, column: 13, item: 6, reason: 'incomplete' },
    ]);
  });

  it('survives any bytes, in any chunks', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc.string({ unit: fc.constantFrom(...'[]{}",:\\ \n1ae'), maxLength: 40 }).map((text) => Buffer.from(text)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, cuts, async (input, offsets) => {
        const whole = await readAll([Buffer.from(input)], { format: 'json' });
        expect(await readAll(cut(Buffer.from(input), offsets), { format: 'json' })).toEqual(whole);
        const text = Buffer.from(input).toString();
        const isJson = Buffer.from(text).equals(Buffer.from(input)) && !text.startsWith('\ufeff') && parses(text);
        if (isJson) expect(whole.filter(({ kind }) => kind === 'failure')).toEqual([]);
      }),
      // Bytes that are no UTF-8 behind the lines by which an input is recognised.
      { numRuns: 2000, examples: [[Uint8Array.from([10, 10, 128, 0, 0, 0]), [2]]] },
    );
  });

  it('is recognised behind blank lines, in any chunks', async () => {
    const input = Buffer.from(' \n\r\n\n{"a":1}\n{"a":2}\n');
    const whole = await readAll([input]);
    expect(whole.map(({ kind }) => kind)).toEqual(['event', 'event']);
    for (let end = 0; end <= input.length; end++) expect(await readAll(cut(input, [end]))).toEqual(whole);
  });
});

it('a text has a syntax problem if JSON.parse rejects it', () => {
  const valid = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify(value));
  const changed = fc
    .tuple(
      valid,
      fc.nat(),
      fc.constantFrom('', '"', '\\', '{', '}', '[', ']', ',', ':', ' ', '1', '-', '.', 'e', 'u', '\n'),
    )
    .map(([text, at, insert]) => {
      const offset = at % (text.length + 1);
      return text.slice(0, offset) + insert + text.slice(offset + (at % 3));
    });
  fc.assert(
    fc.property(fc.oneof(valid, changed, fc.string({ maxLength: 12 })), (text) => {
      const problem = findSyntaxProblem(text);
      expect(problem === undefined).toBe(parses(text));
      if (problem === undefined) return;
      expect(problem.offset).toBeLessThanOrEqual(text.length);
      // What is before the problem is the beginning of some JSON: the same text without the rest is cut off.
      const before = findSyntaxProblem(text.slice(0, problem.offset));
      if (before && problem.reason !== 'incomplete') expect(before.reason).toBe('incomplete');
    }),
    { numRuns: 5000 },
  );
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
