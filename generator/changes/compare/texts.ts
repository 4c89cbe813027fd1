import type { JsonSchema } from '../../legacy/json-schema.js';
import type { Comparer } from './compare-schemas.js';
import { type Difference, different, narrower, onlyWords, quote, wider } from './difference.js';
import { firstOnly, intersection, type Language, languageOf } from './language.js';

const keywords = ['minLength', 'maxLength', 'format', 'pattern'] as const;

/** What a text must look like. Two texts are compared as the sets of texts that they take. */
export const texts: Comparer = { keywords, compare };

function compare(before: JsonSchema, after: JsonSchema, place: string): Difference[] {
  const what = changed(before, after);
  if (what === '') return [];
  const [old, next] = [tryLanguage(before), tryLanguage(after)];
  if (old === undefined || next === undefined) {
    return [{ ...different(place, `${what} It may refuse texts that it took.`), unsure: true }];
  }
  const refused = firstOnly(old, next);
  const taken = firstOnly(next, old);
  const hints = { values: [refused, taken].filter((text) => text !== undefined) };
  if (refused !== undefined && taken !== undefined) {
    return [different(place, `${what} It refuses ${quote(refused)}, which it took, and takes ${quote(taken)}.`, hints)];
  }
  if (refused !== undefined) return [narrower(place, `${what} It refuses ${quote(refused)}, which it took.`, hints)];
  if (taken !== undefined) return [wider(place, `${what} It takes ${quote(taken)}, which it refused.`, hints)];
  return [onlyWords(place, `${what} It takes the same texts.`)];
}

/** Which of the keywords changed, in sentences. A format's pattern goes without saying. */
function changed(before: JsonSchema, after: JsonSchema): string {
  const differing = keywords.filter((keyword) => before[keyword] !== after[keyword]);
  const sentences = differing
    .filter((keyword) => keyword !== 'pattern' || !differing.includes('format'))
    .map((keyword) => sentence(keyword, before[keyword], after[keyword]));
  return sentences.join(' ');
}

function sentence(keyword: (typeof keywords)[number], before: unknown, after: unknown): string {
  if (keyword === 'pattern') {
    if (before === undefined) return 'Has a pattern.';
    return after === undefined ? 'Has no pattern any more.' : 'The pattern changed.';
  }
  const name = { minLength: 'least length', maxLength: 'greatest length', format: 'format' }[keyword];
  if (before === undefined) return `Has the ${name} ${after}.`;
  return after === undefined ? `Has no ${name} any more.` : `The ${name} is ${after} instead of ${before}.`;
}

/** Longer ones would make automata too large. */
const longest = 2000;

/** The texts that a schema takes; undefined where that is more than an automaton can tell. */
function tryLanguage({ pattern = '', minLength = 0, maxLength }: JsonSchema): Language | undefined {
  if (Math.max(minLength, maxLength ?? 0) > longest) return undefined;
  try {
    const lengths = languageOf(`^[^]{${minLength},${maxLength ?? ''}}$`);
    return pattern === '' ? lengths : intersection(languageOf(pattern), lengths);
  } catch {
    return undefined;
  }
}

/** How the texts that one pattern takes stand to those of another; undefined where it cannot be told. */
export function comparePatterns(before: string, after: string): { refused?: string; taken?: string } | undefined {
  const [old, next] = [tryLanguage({ pattern: before }), tryLanguage({ pattern: after })];
  if (old === undefined || next === undefined) return undefined;
  const [refused, taken] = [firstOnly(old, next), firstOnly(next, old)];
  return { ...(refused !== undefined && { refused }), ...(taken !== undefined && { taken }) };
}
