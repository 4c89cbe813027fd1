/** Other names of fields, by field: lower-case letters, separated by spaces. Under `''`: names that mean nothing. */
export type Aliases = { readonly [field: string]: string };

/** A longer name means nothing, and need not be read. Paths show as much of a name. */
const maxLength = 64;

/**
 * The names that may be meant by an unknown one, in order; at most three.
 *
 * Names are compared by their words, ignoring case, accents and separators. The best of: the same words, an alias, the
 * only name of which it is a part, and one edit in one word, or in two.
 * @param unknown A name of any length, also from an untrusted value.
 * @param names The known names: of fields, or enum values. One array has one set of aliases.
 */
export function suggest(unknown: string, names: readonly string[], aliases: Aliases = {}): string[] {
  const cache = caches.get(names) ?? new Map<string, string[]>();
  caches.set(names, cache);
  const cached = cache.get(unknown);
  const found = cached ?? find(unknown, names, aliases);
  if (!cached && cache.size < maxCached && unknown.length <= maxLength) cache.set(unknown, found);
  return found.slice();
}

/** What was suggested, by the known names: a sender that misspells a field does so in every event. */
const caches = new WeakMap<readonly string[], Map<string, string[]>>();

/** How many are kept for the same known names: no sender can fill the memory. */
const maxCached = 100;

function find(unknown: string, names: readonly string[], aliases: Aliases): string[] {
  const words = wordsOf(unknown);
  const letters = words.join('');
  if (letters === '') return [];
  const phrase = ` ${words.join(' ')} `;
  const aliased = Object.keys(aliases).filter((name) => ` ${aliases[name]} `.includes(` ${letters} `));
  const [same, whole, once, twice]: [string[], string[], string[], string[]] = [[], [], [], []];
  for (const name of names) {
    const known = wordsOfKnown(name);
    if (letters === known.join('')) same.push(name);
    // A short word is a part of many names, and each edit makes another word of it.
    else if (letters.length > 3 && ` ${known.join(' ')} `.includes(phrase)) whole.push(name);
    else if (letters.length > 4) [once, twice][countEdited(words, known) - 1]?.push(name);
  }
  const best = [same, aliased, whole.length === 1 ? whole : [...once, ...twice]].find((some) => some.length > 0) ?? [];
  return best.filter(Boolean).slice(0, 3);
}

/** Suggestions as the validation rules of an error; undefined if there are none. */
export function didYouMean(did_you_mean: string[]): { did_you_mean: string[] } | undefined {
  return did_you_mean.length > 0 ? { did_you_mean } : undefined;
}

/** The name of a custom field whose prefix a sender left out or wrote in another way; none for a long name. */
export function suggestCustomField(unknown: string, prefix: string): string[] {
  const name = wordsOf(unknown)
    .join('_')
    .replace(new RegExp(`^${wordsOf(prefix).join('_')}_?`), '');
  return name === '' ? [] : [prefix + name];
}

/** The words of a name in lower case: `jobTitle`, `job_title` and `Job title` have the same. */
function wordsOf(name: string): readonly string[] {
  const plain = (name.length > maxLength ? '' : name).normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  const spaced = plain.replace(/([a-z\d])([A-Z])/g, '$1 $2');
  return spaced.toLowerCase().match(/[a-z\d]+/g) ?? [];
}

/** The known names are few, and each unknown one is compared with all of them. */
const wordsByName = new Map<string, readonly string[]>();
const maxNames = 1000;

function wordsOfKnown(name: string): readonly string[] {
  const words = wordsByName.get(name) ?? wordsOf(name);
  if (wordsByName.size < maxNames) wordsByName.set(name, words);
  return words;
}

const many = 9;

/** How many words have one edit; many more if a word has several. */
function countEdited(words: readonly string[], known: readonly string[]): number {
  const different = known.filter((word, index) => word !== words[index]);
  const isSimilar = (word: string, index: number) => word === words[index] || isOneEdit(words[index] as string, word);
  return words.length === known.length && known.every(isSimilar) ? different.length : many;
}

/**
 * Whether one character is added, removed, replaced or swapped with the next. A short word is another one if a character
 * is replaced: site is not size.
 */
function isOneEdit(word: string, known: string): boolean {
  let start = 0;
  while (word[start] === known[start]) start++;
  const restIsSame = (skipped: number, skippedOfKnown: number) =>
    word.slice(start + skipped) === known.slice(start + skippedOfKnown);
  const isSwapped = word[start] === known[start + 1] && word[start + 1] === known[start] && restIsSame(2, 2);
  const isReplaced = known.length > 5 && restIsSame(1, 1);
  return known.length > 3 && (restIsSame(1, 0) || restIsSame(0, 1) || isReplaced || isSwapped);
}
