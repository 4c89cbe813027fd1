import { isDeepStrictEqual } from 'node:util';
import { type JsonSchema, keywordOrder } from '../../legacy/json-schema.js';
import { type Difference, different, narrower, wider } from './difference.js';

/**
 * Compares the keywords for which there are no words of their own. Each of them only ever refuses, so that a new one
 * may refuse more and one that is gone takes more; of one that changed the worst is assumed.
 */
export function compareOthers(
  before: JsonSchema,
  after: JsonSchema,
  place: string,
  known: ReadonlySet<keyof JsonSchema>,
): Difference[] {
  const others = keywordOrder.filter((keyword) => !known.has(keyword) && keyword !== '$ref');
  return others.flatMap((keyword) => {
    const [old, next] = [before[keyword], after[keyword]];
    if (isDeepStrictEqual(old, next)) return [];
    if (next === undefined) return [wider(place, `Says nothing with "${keyword}" any more.`)];
    const words = old === undefined ? `Says something with "${keyword}".` : `Says something else with "${keyword}".`;
    const difference = (old === undefined ? narrower : different)(place, `${words} It may refuse what it took.`);
    return [{ ...difference, unsure: true }];
  });
}
