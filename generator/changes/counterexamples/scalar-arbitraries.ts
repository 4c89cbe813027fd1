import fc, { type Arbitrary } from 'fast-check';
import type { NumberShape } from '../../catalogue/shape.js';

/** Strings that match a pattern, as far as fast-check can draw them. */
export function stringsOf(pattern: string | undefined, minLength = 0, maxLength = minLength + 8): Arbitrary<string> {
  const any = fc.string({ minLength, maxLength });
  if (pattern === undefined) return any;
  try {
    return fc.stringMatching(new RegExp(pattern, 'u'));
  } catch {
    // fast-check does not support every pattern. Hints contain strings that differ.
    return any;
  }
}

/** Numbers within the limits of a shape. */
export function numbersOf(shape: NumberShape): Arbitrary<number> {
  const { kind, minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = shape;
  const min = Math.max(minimum ?? -1e6, exclusiveMinimum ?? -1e6);
  const max = Math.max(min, Math.min(maximum ?? 1e6, exclusiveMaximum ?? 1e6));
  const integers = fc.integer({ min: Math.ceil(min), max: Math.max(Math.ceil(min), Math.floor(max)) });
  if (multipleOf !== undefined) return integers.map((number) => Math.round(number / multipleOf) * multipleOf);
  return kind === 'integer' ? integers : fc.oneof(integers, fc.double({ min, max, noNaN: true }));
}

/** Values of every type. */
export const anyValues: Arbitrary<unknown> = fc.constantFrom<unknown>('text', '', 1, 0.5, true, null, [], {});
