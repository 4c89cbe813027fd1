import { addError, type ErrorCollector, type Explainer } from './explainer.js';
import { isMultipleOf } from './multiple-of.js';
import { lengthOf } from './string-length.js';

/** Limits on the length of a string, in characters. */
export function length(explain: Explainer, minimum: number, maximum = Number.POSITIVE_INFINITY): Explainer {
  return (value, collector) => {
    if (!explain(value, collector)) return false;
    const count = lengthOf(value as string);
    if (count < minimum) return addError(collector, 'TOO_SHORT', { minimum });
    return count <= maximum || addError(collector, 'TOO_LONG', { maximum });
  };
}

/** A string that matches a pattern without a name. */
export function matching(explain: Explainer, regExp: RegExp, pattern: string): Explainer {
  return (value, collector) =>
    explain(value, collector) &&
    (regExp.test(value as string) || addError(collector, 'INVALID_FORMAT', { pattern }, 'pattern'));
}

export interface Range {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusive_minimum?: number;
  readonly exclusive_maximum?: number;
  readonly multiple_of?: number;
}

/** Whether a number is within a limit, by the name of the limit. */
const isWithin: { readonly [limit in keyof Range]-?: (value: number, limit: number) => boolean } = {
  minimum: (value, limit) => value >= limit,
  maximum: (value, limit) => value <= limit,
  exclusive_minimum: (value, limit) => value > limit,
  exclusive_maximum: (value, limit) => value < limit,
  multiple_of: isMultipleOf,
};

/** Limits on a number. */
export function range(explain: Explainer, limits: Range): Explainer {
  const checked = Object.entries(limits) as [keyof Range, number][];
  return (value, collector) => explain(value, collector) && isInRange(value as number, checked, collector);
}

function isInRange(value: number, limits: [keyof Range, number][], collector: ErrorCollector): boolean {
  const broken = limits.find(([name, limit]) => !isWithin[name](value, limit));
  return broken === undefined || addError(collector, 'OUT_OF_RANGE', { [broken[0]]: broken[1] }, broken[0]);
}
