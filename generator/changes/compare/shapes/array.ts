import type { ArrayShape } from '../../../catalogue/shape.js';
import { type Comparer, type Difference, narrower, wider } from '../difference.js';
import { compareLimits } from '../limits.js';

/** The items of an array, and how many there are. */
export const compareArrays: Comparer<ArrayShape> = (before, after, location, { inside }) => [
  ...compareLimits(['minItems', 'maxItems'], before, after, location, (limit) => ({
    lengths: [Math.max(0, limit - 1), limit, limit + 1],
  })),
  ...compareUniqueness(before, after, location),
  ...inside(before.items, after.items, `${location}[]`),
];

function compareUniqueness(before: ArrayShape, after: ArrayShape, location: string): Difference[] {
  if (Boolean(before.uniqueItems) === Boolean(after.uniqueItems)) return [];
  if (after.uniqueItems) return [narrower(location, { kind: 'uniqueItems' }, { lengths: [2, 3] })];
  return [wider(location, { kind: 'repeatedItems' })];
}
