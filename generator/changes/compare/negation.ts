import type { JsonSchema } from '../../legacy/json-schema.js';
import type { Comparer } from './compare-schemas.js';
import { type Difference, flipped, narrower, wider } from './difference.js';

/** What is forbidden. Where more is forbidden, less is taken. */
export const negation: Comparer = {
  keywords: ['not'],
  compare(before, after, place, { inside }) {
    const [old, next] = [before.not, after.not];
    if (old === undefined && next === undefined) return [];
    if (old === undefined)
      return [narrower(place, `There is a new rule ${ruleOf(next)}.`, { overlays: next ? [next] : [] })];
    if (next === undefined) return [wider(place, `The rule ${ruleOf(old)} is gone.`)];
    return inside(old, next, place).map((difference) => told(flipped(difference), ruleOf(old), next, place));
  },
};

/** A difference in what is forbidden. It shows at the other fields of the object, so that its place is the object. */
function told(difference: Difference, rule: string, next: JsonSchema, place: string): Difference {
  const { narrower: forbidsMore, wider: forbidsLess, words, hints } = difference;
  const what = difference.place === place ? words : `${difference.place.slice(place.length + 1)}: ${words}`;
  if (!forbidsMore && !forbidsLess) return { ...difference, place, words: `The rule ${rule}: ${what}` };
  const effect = forbidsMore && forbidsLess ? 'otherwise' : forbidsMore ? 'more often' : 'less often';
  return {
    ...difference,
    place,
    words: `The rule ${rule} holds ${effect}. Of what it forbids, ${what}`,
    hints: [...hints, { place, overlays: [next] }],
  };
}

/** The rule in its own words, or by the fields of which it speaks. */
function ruleOf({ description, properties = {}, anyOf = [] }: JsonSchema = {}): string {
  if (description !== undefined) return `"${description}"`;
  const names = [properties, ...anyOf.map((branch) => branch.properties ?? {})].flatMap(Object.keys);
  return `about ${[...new Set(names)].join(', ') || 'it'}`;
}
