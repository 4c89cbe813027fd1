import { lengthOf as itemsOf } from '../array.js';
import { lengthOf } from '../string-length.js';
import type { NoticeOrigin, Recommendation } from './notice.js';
import type { OwnNotice } from './own-notice.js';

/** A recommendation, and whether a value of the right type follows it. */
export interface Recommended {
  readonly details: Recommendation;
  readonly accepts: (value: never) => boolean;
}

/**
 * A value that should follow a recommendation.
 * @param form What distinguishes the message, if it is not the name of the recommendation.
 */
export function unusual({ details, accepts }: Recommended, origin: NoticeOrigin, form?: string): OwnNotice {
  const variant = form ?? Object.keys(details)[0];
  return {
    notice: { notice_type: 'UNUSUAL', details, origin, variant },
    concerns: (value) => !accepts(value as never),
  };
}

export function values(values: (string | number | boolean)[]): Recommended {
  return { details: { values }, accepts: (value) => values.includes(value) };
}

export function minLength(min_length: number): Recommended {
  return { details: { min_length }, accepts: (value: string) => lengthOf(value) >= min_length };
}

export function maxLength(max_length: number): Recommended {
  return { details: { max_length }, accepts: (value: string) => lengthOf(value) <= max_length };
}

/** @param pattern The regular expression as the spec states it. */
export function matching(regExp: RegExp, pattern: string): Recommended {
  return { details: { pattern }, accepts: (value: string) => regExp.test(value) };
}

export function minimum(minimum: number): Recommended {
  return { details: { minimum }, accepts: (value: number) => value >= minimum };
}

export function maximum(maximum: number): Recommended {
  return { details: { maximum }, accepts: (value: number) => value <= maximum };
}

/** A length that is no number is neither above nor below a limit: a proxy may return anything. */
export function minItems(min_items: number): Recommended {
  return { details: { min_items }, accepts: (value) => !((itemsOf(value) as number) < min_items) };
}

export function maxItems(max_items: number): Recommended {
  return { details: { max_items }, accepts: (value) => !((itemsOf(value) as number) > max_items) };
}
