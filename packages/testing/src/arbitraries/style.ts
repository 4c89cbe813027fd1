import type { Arbitrary } from 'fast-check';
import type { Catalogue, NumberShape, StringShape } from '../catalogue.js';

/** How values are drawn where a shape leaves a choice. */
export interface Style {
  /** Whether values also follow the recommendations, so that an event has no notices. */
  readonly isUsual: boolean;
  strings(shape: StringShape, formats: Catalogue['formats']): Arbitrary<string>;
  numbers(shape: NumberShape): Arbitrary<number>;
  /** Values of the field of a condition: some that match its pattern, and others. */
  conditional(pattern: string, others: Arbitrary<unknown>): Arbitrary<unknown>;
  /** How many items an array without limits has at most. */
  readonly maxItems: number;
}
