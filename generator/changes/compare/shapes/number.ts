import type { NumberShape } from '../../../catalogue/shape.js';
import { isMultipleOf } from '../../../runtime/multiple-of.js';
import { type Comparer, type Difference, different, narrower, none, wider } from '../difference.js';
import { compareLimits } from '../limits.js';

/** The limits of a number, and of what it is a multiple. */
export const compareNumbers: Comparer<NumberShape> = (before, after, location) => [
  ...(before.unit === after.unit ? [] : [none(location, { kind: 'unit', before: before.unit, after: after.unit })]),
  ...compareLimits(
    ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
    before,
    after,
    location,
    (limit) => ({ values: [limit - 1, limit - 0.5, limit, limit + 0.5, limit + 1] }),
  ),
  ...compareDivisors(before.multipleOf, after.multipleOf, location),
];

function compareDivisors(before: number | undefined, after: number | undefined, location: string): Difference[] {
  if (before === after) return [];
  const finding = { kind: 'multipleOf', before, after } as const;
  if (after === undefined) return [wider(location, finding)];
  if (before === undefined) return [narrower(location, finding, { values: [0.5, 1, 2, 3] })];
  const hint = { values: [before, 2 * before, 3 * before] };
  if (isMultipleOf(after, before)) return [narrower(location, finding, hint)];
  return [isMultipleOf(before, after) ? wider(location, finding) : different(location, finding, hint)];
}
