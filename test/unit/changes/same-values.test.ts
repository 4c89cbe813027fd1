import { describe, expect, it } from 'vitest';
import type { NumberShape, ResolvedShape } from '../../../generator/catalogue/shape.js';
import { compareShapes } from '../../../generator/changes/compare/shapes/compare-shapes.js';
import { catalogue } from '../../support/catalogue.js';

/** The effects of a change on the values that are accepted. */
function effects(before: ResolvedShape, after: ResolvedShape): string[] {
  const found = compareShapes(before, after, 'SALE.payload.x', { before: catalogue, after: catalogue });
  return found.map(({ effect }) => effect).filter((effect) => effect !== 'none');
}

describe('What a number is a multiple of', () => {
  const multipleOf = (divisor: number): NumberShape => ({ kind: 'number', multipleOf: divisor });

  // In floating point, 0.3 / 0.1 is no integer.
  it.each([
    [0.3, 0.1],
    [0.7, 0.1],
    [1.1, 0.1],
    [0.0075, 0.0001],
  ])('is compared as it is written: %s and %s', (large, small) => {
    expect(effects(multipleOf(large), multipleOf(small))).toEqual(['wider']);
    expect(effects(multipleOf(small), multipleOf(large))).toEqual(['narrower']);
  });

  it('changes both ways if neither is a multiple of the other', () => {
    expect(effects(multipleOf(0.3), multipleOf(0.2))).toEqual(['different']);
  });
});

describe('A boolean and an enum', () => {
  const boolean: ResolvedShape = { kind: 'boolean' };
  const both: ResolvedShape = { kind: 'enum', values: [false, true] };

  it('of `true` and `false` accept the same', () => {
    expect(effects(boolean, both)).toEqual([]);
    expect(effects(both, boolean)).toEqual([]);
    const orText: ResolvedShape = { kind: 'typeUnion', members: [boolean, { kind: 'string' }] };
    expect(effects(orText, { ...orText, members: [both, { kind: 'string' }] })).toEqual([]);
  });

  it('of one of them do not', () => {
    expect(effects(boolean, { kind: 'enum', values: [true] })).toEqual(['narrower']);
    expect(effects({ kind: 'enum', values: [true] }, boolean)).toEqual(['wider']);
  });

  it('of more values do not', () => {
    expect(effects(boolean, { kind: 'enum', values: [true, false, 'x'] })).toEqual(['wider']);
    expect(effects({ kind: 'enum', values: [true, false, 'x'] }, boolean)).toEqual(['narrower']);
  });

  it('with a deprecated value differ by a notice', () => {
    const deprecated = { reason: 'Old.' } as never;
    expect(effects(boolean, { ...both, deprecatedValues: [{ value: true, deprecated }] })).toEqual(['notice']);
  });
});
