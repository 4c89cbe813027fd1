import type { JsonSchema } from '../../legacy/json-schema.js';
import type { Comparer } from './compare-schemas.js';
import { type Difference, narrower, wider } from './difference.js';
import { compareLimits, type Limit } from './limits.js';

const limits: readonly Limit[] = [
  { keyword: 'minItems', name: 'least number of members', side: 'least' },
  { keyword: 'maxItems', name: 'greatest number of members', side: 'greatest' },
];

/** The members of a list, and how many there are. */
export const lists: Comparer = {
  keywords: ['items', 'minItems', 'maxItems', 'uniqueItems'],
  compare: (before, after, place, { inside }) => [
    ...compareLimits(limits, before, after, place, (limit) => ({
      lengths: [Math.max(0, limit - 1), limit, limit + 1],
    })),
    ...compareUniqueness(before, after, place),
    ...inside(before.items ?? {}, after.items ?? {}, `${place}[]`),
  ],
};

function compareUniqueness(before: JsonSchema, after: JsonSchema, place: string): Difference[] {
  if (Boolean(before.uniqueItems) === Boolean(after.uniqueItems)) return [];
  if (after.uniqueItems) return [narrower(place, 'No member may stand twice.', { lengths: [2, 3] })];
  return [wider(place, 'A member may stand twice.')];
}
