import type { JsonSchema } from '../../legacy/json-schema.js';
import type { Comparer } from './compare-schemas.js';
import { type Difference, different, narrower, wider } from './difference.js';
import { compareLimits, type Limit } from './limits.js';

const limits: readonly Limit[] = [
  { keyword: 'minimum', name: 'minimum', side: 'least' },
  { keyword: 'maximum', name: 'maximum', side: 'greatest' },
  { keyword: 'exclusiveMinimum', name: 'exclusive minimum', side: 'least' },
  { keyword: 'exclusiveMaximum', name: 'exclusive maximum', side: 'greatest' },
];

/** The range of a number, and of what it is a multiple. */
export const numbers: Comparer = {
  keywords: [...limits.map(({ keyword }) => keyword), 'multipleOf'],
  compare: (before, after, place) => [
    ...compareLimits(limits, before, after, place, (limit) => ({
      values: [limit - 1, limit - 0.5, limit, limit + 0.5, limit + 1],
    })),
    ...compareMultiples(before, after, place),
  ],
};

function compareMultiples(
  { multipleOf: old }: JsonSchema,
  { multipleOf: next }: JsonSchema,
  place: string,
): Difference[] {
  if (old === next) return [];
  if (old === undefined) return [narrower(place, `Must be a multiple of ${next}.`, { values: [0.5, 1, 2, 3] })];
  if (next === undefined) return [wider(place, `Need not be a multiple of ${old}.`)];
  const words = `Must be a multiple of ${next} instead of ${old}.`;
  const hints = { values: [old, 2 * old, 3 * old] };
  if (Number.isInteger(next / old)) return [narrower(place, words, hints)];
  return [Number.isInteger(old / next) ? wider(place, words) : different(place, words, hints)];
}
