import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonLine, printJsonLines } from '../../../../../packages/testing/src/page/browser/json-lines.js';

function printLine({ level, name, value, comma }: JsonLine): string {
  return `${'  '.repeat(level)}${name === undefined ? '' : `${name}: `}${value}${comma ? ',' : ''}`;
}

/** The value that keys lead to. */
function valueAt(value: unknown, keys: readonly (string | number)[]): unknown {
  return keys.reduce((found, key) => (found as Record<string | number, unknown>)[key], value);
}

const json = fc.jsonValue({ maxDepth: 5 });

describe('The lines of a JSON value', () => {
  it('are those of JSON.stringify', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(printJsonLines(value).map(printLine).join('\n')).toBe(JSON.stringify(value, null, 2));
      }),
    );
  });

  it('know where the value is that begins on them', () => {
    fc.assert(
      fc.property(json, (value) => {
        for (const { keys, kind, value: printed } of printJsonLines(value)) {
          if (keys === undefined) continue;
          const found = valueAt(value, keys);
          if (kind !== 'bracket') expect(printed).toBe(JSON.stringify(found));
          else expect(printed.startsWith(Array.isArray(found) ? '[' : '{')).toBe(true);
        }
      }),
    );
  });

  it('print own names that objects inherit', () => {
    const value = JSON.parse('{ "__proto__": { "constructor": 1 } }');
    expect(printJsonLines(value).map(printLine).join('\n')).toBe(JSON.stringify(value, null, 2));
  });

  it('end at a level, however deep the value is', () => {
    const depth = 50_000;
    const lines = printJsonLines(JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`));
    expect(lines.some(({ value }) => value === '[…]')).toBe(true);
    expect(lines.length).toBeLessThan(100);
  });
});
