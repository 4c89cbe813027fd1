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
  let known: readonly string[] | undefined;
  return (unknown) => {
    if (unknown.length > maxLength) return [];
    known ??= names.map(wordsOf);
    const found = cache.get(unknown) ?? find(wordsOf(unknown), names, known, aliases);
    if (cache.size < maxCached) cache.set(unknown, found);
    return found.slice();
  };
}

/** @param known The words of the known names. */
function find(words: string, names: readonly string[], known: readonly string[], aliases: Aliases): string[] {
  const letters = joined(words);
  if (letters === '') return [];
  const namesWhere = (isMeant: (other: string) => boolean) =>
    names.filter((_, index) => isMeant(known[index] as string));
  // A short word is a part of many names, and each edit makes another word of it.
  const whole = letters.length > 3 ? namesWhere((other) => contains(other, words)) : [];
  const edits = known.map((other) => (letters.length > 4 ? countEdits(words, other) : 0));
  const found = [
    namesWhere((other) => joined(other) === letters),
    Object.keys(aliases).filter((name) => contains(aliases[name] as string, letters)),
    whole.length === 1 ? whole : [1, 2].flatMap((count) => names.filter((_, index) => edits[index] === count)),
  ];
  const best = found.find((some) => some.length > 0) ?? [];
  return best.filter(Boolean).slice(0, 3);
}

/** Suggestions as the validation rules of an error; undefined if there are none. */
export function didYouMean(did_you_mean: string[]): { did_you_mean: string[] } | undefined {
  return did_you_mean.length > 0 ? { did_you_mean } : undefined;
}

/** The name of a custom field whose prefix a sender left out or wrote in another way; none for a long name. */
export function suggestCustomField(unknown: string, prefix: string): string[] {
  const words = unknown.length > maxLength ? '' : wordsOf(unknown);
  const name = words.replaceAll(' ', '_').replace(new RegExp(`^${wordsOf(prefix)}_?`), '');
  return name === '' ? [] : [prefix + name];
}

/** The words of a name in lower case: `jobTitle`, `job_title` and `Job title` have the same. */
function wordsOf(name: string): string {
  const plain = name.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return (plain.match(/[A-Z]+[a-z\d]*|[a-z\d]+/g) ?? []).join(' ').toLowerCase();
}

function joined(words: string): string {
  return words.replaceAll(' ', '');
}

function contains(words: string, part: string): boolean {
  return ` ${words} `.includes(` ${part} `);
}

/** How many words have one edit; 0 if a word has several, or another word is added. */
function countEdits(words: string, known: string): number {
  const others = words.split(' ');
  const pairs = known.split(' ').map((word, index) => [others[index] ?? '', word] as const);
  const edited = pairs.filter(([other, word]) => other !== word);
  const isSimilar = others.length === pairs.length && edited.every(([other, word]) => isOneEdit(other, word));
  return isSimilar ? edited.length : 0;
}

/**
 * Whether one character is added, removed, replaced or swapped with the next. A short word is another one if a character
 * is replaced: site is not size.
 */
function isOneEdit(word: string, known: string): boolean {
  let start = 0;
  while (word[start] === known[start]) start++;
  const rest = word.slice(start);
  const knownRest = known.slice(start);
  const isEdited =
    rest.slice(1) === knownRest ||
    rest === knownRest.slice(1) ||
    (known.length > 5 && rest.slice(1) === knownRest.slice(1)) ||
    rest.replace(/^(.)(.)/, '$2$1') === knownRest;
  return known.length > 3 && isEdited;
}
