/** Other names of fields, by field: lower-case letters, separated by spaces. Under `''`: names that mean nothing. */
export type Aliases = { readonly [field: string]: string };

/** Returns the names that may be meant by an unknown one, in order; at most three. */
export type Suggest = (unknown: string) => string[];

/** A longer name means nothing, and need not be read. Paths show as much of a name. */
const maxLength = 64;

/** How many names are cached: no sender can fill the memory. */
const maxCached = 100;

/**
 * Suggests known names for unknown ones, which may have any length, also from an untrusted value.
 *
 * Names are compared by their words, ignoring case, accents and separators. The best of: the same words, an alias, the
 * only name of which it is a part, and one edit in one word, or in two.
 * @param names The known names: of fields, or enum values.
 */
export function suggester(names: readonly string[], aliases: Aliases = {}): Suggest {
  // A sender that misspells a field does so in every event.
  const cache = new Map<string, string[]>();
  let known: readonly Known[] | undefined;
  return (unknown) => {
    if (unknown.length > maxLength) return [];
    known ??= names.map(readKnown);
    const found = cache.get(unknown) ?? find(wordsOf(unknown), known, aliases).slice(0, 3);
    if (cache.size < maxCached) cache.set(unknown, found);
    return found.slice();
  };
}

/** A known name: as it is, its words, and the words between spaces. */
type Known = readonly [name: string, words: readonly string[], phrase: string];

function readKnown(name: string): Known {
  const words = wordsOf(name);
  return [name, words, phraseOf(words)];
}

function phraseOf(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}

function find(words: readonly string[], known: readonly Known[], aliases: Aliases): string[] {
  const letters = words.join('');
  if (letters === '') return [];
  const same = namesOf(known.filter(([, others]) => others.join('') === letters));
  if (same.length > 0) return same;
  const aliased = Object.keys(aliases).filter((name) => ` ${aliases[name]} `.includes(` ${letters} `));
  if (aliased.length > 0) return aliased.filter(Boolean);
  // A short word is a part of many names, and each edit makes another word of it.
  const phrase = phraseOf(words);
  const whole = letters.length > 3 ? known.filter(([, , others]) => others.includes(phrase)) : [];
  if (whole.length === 1) return namesOf(whole);
  if (letters.length < 4) return [];
  const edited: Known[][] = [[], [], []];
  for (const one of known) edited[countEdits(words, one[1])]?.push(one);
  return namesOf(edited.slice(1).flat());
}

function namesOf(known: readonly Known[]): string[] {
  return known.map(([name]) => name);
}

/** Suggestions as the validation rules of an error; undefined if there are none. */
export function didYouMean(did_you_mean: string[]): { did_you_mean: string[] } | undefined {
  return did_you_mean.length > 0 ? { did_you_mean } : undefined;
}

/**
 * The name of a custom field whose prefix a sender left out or wrote in another way; none for a long name.
 * @param others Names in lower case with `_` between words, separated by spaces. No name that contains one is suggested.
 */
export function suggestCustomField(unknown: string, prefix: string, others = ''): string[] {
  const words = unknown.length > maxLength ? [] : wordsOf(unknown);
  const prefixWords = new RegExp(`^${wordsOf(prefix).join('_')}_?`);
  const name = words.join('_').replace(prefixWords, '');
  const isOther = others.split(' ').some((other) => other !== '' && `_${name}_`.includes(`_${other}_`));
  return name === '' || isOther ? [] : [prefix + name];
}

/** The words of a name in lower case: `jobTitle`, `job_title` and `Job title` have the same. */
function wordsOf(name: string): readonly string[] {
  const plain = name.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return (plain.match(/[A-Z]+[a-z\d]*|[a-z\d]+/g) ?? []).map((word) => word.toLowerCase());
}

/** How many words have one edit; 0 if a word has several, or another word is added. */
function countEdits(words: readonly string[], known: readonly string[]): number {
  if (words.length !== known.length) return 0;
  const edited = known.filter((word, index) => word !== words[index]);
  const isSimilar = (word: string, index: number) => word === words[index] || isOneEdit(words[index] as string, word);
  return known.every(isSimilar) ? edited.length : 0;
}

/**
 * Whether one character is added, removed, replaced or swapped with the next. A short word is another one if a character
 * is replaced: site is not size.
 */
function isOneEdit(word: string, known: string): boolean {
  // Most words differ by more than that, and need not be read.
  if (known.length < 4 || Math.abs(word.length - known.length) > 1) return false;
  let start = 0;
  while (word[start] === known[start]) start++;
  const rest = word.slice(start);
  const knownRest = known.slice(start);
  return (
    rest.slice(1) === knownRest ||
    rest === knownRest.slice(1) ||
    (known.length > 5 && rest.slice(1) === knownRest.slice(1)) ||
    rest.replace(/^(.)(.)/, '$2$1') === knownRest
  );
}
