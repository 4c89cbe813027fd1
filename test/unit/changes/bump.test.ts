import { describe, expect, it } from 'vitest';
import { bumpBetween, bumpFor, bumps, isBelow } from '../../../generator/changes/bump.js';

describe('The bump of a version', () => {
  it.each([
    ['breaking', '1.2.3', 'major'],
    ['additive', '1.2.3', 'minor'],
    ['documentation', '1.2.3', 'patch'],
    ['breaking', '0.2.3', 'minor'],
    ['additive', '0.2.3', 'patch'],
    ['documentation', '0.2.3', 'patch'],
  ] as const)('that a %s change of %s requires is %s', (of, version, bump) => {
    expect(bumpFor(of, version)).toBe(bump);
  });

  it.each([
    ['0.1.0', '0.1.0', 'none'],
    ['0.1.0', '0.1.1', 'patch'],
    ['0.1.9', '0.2.0', 'minor'],
    ['0.9.9', '1.0.0', 'major'],
    ['1.9.9', '1.10.0', 'minor'],
    ['1.2.3', '2.0.0-beta.1', 'major'],
    ['0.2.0', '0.1.9', 'none'],
  ])('between %s and %s is %s', (before, after, bump) => {
    expect(bumpBetween(before, after)).toBe(bump);
  });

  it('is below every higher one', () => {
    expect(bumps.map((bump) => bumps.filter((other) => isBelow(bump, other)).length)).toEqual([3, 2, 1, 0]);
  });
});
