import type { JsonSchema } from '../../legacy/json-schema.js';
import { type Difference, type Hint, narrower, wider } from './difference.js';

/** A keyword that bounds a number: of the value itself, or of what it holds. */
export interface Limit {
  keyword:
    | 'minimum'
    | 'maximum'
    | 'exclusiveMinimum'
    | 'exclusiveMaximum'
    | 'minItems'
    | 'maxItems'
    | 'minProperties'
    | 'maxProperties';
  name: string;
  side: 'least' | 'greatest';
}

/** The differences between bounds. A bound that is new or closer refuses more. */
export function compareLimits(
  limits: readonly Limit[],
  before: JsonSchema,
  after: JsonSchema,
  place: string,
  hintsAt: (limit: number) => Omit<Hint, 'place'>,
): Difference[] {
  return limits.flatMap(({ keyword, name, side }) => {
    const [old, next] = [before[keyword], after[keyword]];
    if (old === next) return [];
    if (next === undefined) return [wider(place, `Has no ${name} any more.`)];
    const words = old === undefined ? `Has the ${name} ${next}.` : `The ${name} is ${next} instead of ${old}.`;
    const isCloser = old === undefined || (side === 'least' ? next > old : next < old);
    return [isCloser ? narrower(place, words, hintsAt(next)) : wider(place, words)];
  });
}
