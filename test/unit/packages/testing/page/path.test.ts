import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printPath, readPath } from '../../../../../packages/testing/src/page/browser/path.js';

const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,10}$/);
const key = fc.oneof(name, fc.string({ unit: 'binary' }), fc.nat());

/** A path as the validators print it. */
function print(root: string, keys: readonly (string | number)[]): string {
  const steps = keys.map((each) => {
    if (typeof each === 'number') return `[${each}]`;
    return /^[A-Za-z_][A-Za-z0-9_]*$/.test(each) ? `.${each}` : `[${JSON.stringify(each)}]`;
  });
  return root + steps.join('');
}

describe('The path of an error', () => {
  it('has the same keys with each root', () => {
    fc.assert(
      fc.property(fc.array(key), (keys) => {
        expect(readPath(print('$.body', keys), 'event')).toEqual(keys);
        expect(readPath(print('$', ['payload', ...keys]), 'event')).toEqual(['payload', ...keys]);
        expect(readPath(print('payload', keys), 'event')).toEqual(['payload', ...keys]);
      }),
    );
  });

  it('does not contain the position in a batch', () => {
    expect(readPath('$.body[3].payload.tags[1]', 'batch')).toEqual(['payload', 'tags', 1]);
    expect(readPath('$.body.payload.tags[1]', 'batch')).toEqual(['payload', 'tags', 1]);
    expect(readPath('$[3].payload', 'batch')).toEqual(['payload']);
    expect(readPath('$.body[3]', 'event')).toEqual([3]);
  });

  it('is read as far as it can be, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[$.["\]\\a0]*$/)), (text) => {
        expect(Array.isArray(readPath(text, 'event'))).toBe(true);
      }),
    );
    expect(readPath('$.body.payload["a', 'event')).toEqual(['payload']);
  });

  it('is printed without its root', () => {
    expect(printPath(['payload', 'tags', 1])).toBe('payload.tags[1]');
    expect(printPath(['payload', 'a b'])).toBe('payload["a b"]');
    expect(printPath([])).toBe('');
  });
});
