import { isDeepStrictEqual } from 'node:util';
import type { JsonSchema } from '../../legacy/json-schema.js';
import { type Difference, onlyWords } from './difference.js';

/** What a schema says to its readers. Nothing is taken or refused for it. */
export const remarkKeywords = ['title', 'description', 'examples', 'default', 'deprecated'] as const;

/** The differences in what two schemas say to their readers. */
export function compareRemarks(before: JsonSchema, after: JsonSchema, place: string): Difference[] {
  return remarkKeywords
    .filter((keyword) => !isDeepStrictEqual(before[keyword], after[keyword]))
    .map((keyword) => onlyWords(place, remark(keyword, after[keyword])));
}

function remark(keyword: (typeof remarkKeywords)[number], after: unknown): string {
  if (keyword === 'deprecated') return after ? 'Is deprecated.' : 'Is no longer deprecated.';
  if (keyword === 'examples') return 'The examples changed.';
  return after === undefined ? `Has no ${keyword} any more.` : `The ${keyword} is now ${JSON.stringify(after)}.`;
}
