import type { StringSetDifference } from '../messages.js';
import type { Effect } from './difference.js';
import { firstOnly, intersection, type Language, languageOf } from './language.js';

/** A set of strings. */
export interface StringSet {
  minLength?: number | undefined;
  maxLength?: number | undefined;
  pattern?: string | undefined;
}

/** Longer ones would make automata too large. */
const maxLimit = 2000;

/**
 * Compares two sets of strings; undefined where they are more than automata can compare.
 * @param ignored Strings whose rejection, and strings whose acceptance, does not count.
 */
export function compareStringSets(
  before: StringSet,
  after: StringSet,
  ignored: { rejected: readonly string[]; accepted: readonly string[] } = { rejected: [], accepted: [] },
): StringSetDifference | undefined {
  const [old, next] = [tryLanguage(before), tryLanguage(after)];
  if (old === undefined || next === undefined) return undefined;
  return {
    rejected: firstOnly(old, next, languageOfStrings(ignored.rejected)),
    accepted: firstOnly(next, old, languageOfStrings(ignored.accepted)),
  };
}

/** What a difference between sets of strings means for the values that are accepted. */
export function effectOf({ rejected, accepted }: StringSetDifference): Effect {
  if (rejected === undefined) return accepted === undefined ? 'none' : 'wider';
  return accepted === undefined ? 'narrower' : 'different';
}

function tryLanguage({ pattern = '', minLength = 0, maxLength }: StringSet): Language | undefined {
  if (Math.max(minLength, maxLength ?? 0) > maxLimit) return undefined;
  try {
    const lengths = languageOf(`^[^]{${minLength},${maxLength ?? ''}}$`);
    return pattern === '' ? lengths : intersection(languageOf(pattern), lengths);
  } catch {
    return undefined;
  }
}

function languageOfStrings(strings: readonly string[]): Language {
  const escaped = strings.map((string) => string.replace(/[\\^$.|?+*(){}[\]/]/g, '\\$&'));
  return languageOf(escaped.length === 0 ? '[]' : `^(?:${escaped.join('|')})$`);
}
