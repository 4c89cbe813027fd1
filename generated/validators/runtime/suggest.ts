/** Other names of fields: separated by spaces, in lower case, without separators. Under `''`: names that mean nothing. */
export type Aliases = { readonly [field: string]: string };

const maxSuggestions = 3;

/** How many characters more or less make another name, in all of its words. */
const maxEdits = 2;

/** A longer name means nothing, and need not be read. Paths show as much of a name. */
const maxLength = 64;

/**
 * The names that may be meant by an unknown one, in order; at most three.
 *
 * Names are compared by their words, ignoring case, accents and separators. The first of these that finds any: the same
 * words; an alias; a single name of which it is a part; names with few edits, as many as the length of each word allows.
 * @param unknown A name of any length, also from an untrusted value.
 * @param names The known names: of fields or of enum values.
 * @param aliases Other words for them.
 */
export function suggest(unknown: string, names: readonly string[], aliases: Aliases = {}): string[] {
  const { words, letters, phrase } = read(unknown.length > maxLength ? '' : unknown);
  if (letters === '') return [];
  const known = names.map(readKnown);
  const same = known.filter((one) => one.letters === letters);
  if (same.length > 0) return first(same);
  const aliased = Object.keys(aliases).filter((name) => ` ${aliases[name]} `.includes(` ${letters} `));
  if (aliased.length > 0) return aliased.filter(Boolean).slice(0, maxSuggestions);
  // A short name has neither whole names nor neighbours: it may be any word.
  const whole = letters.length < 4 ? [] : known.filter((one) => one.phrase.includes(phrase));
  if (whole.length === 1 || letters.length < 5) return whole.length === 1 ? first(whole) : [];
  // By the number of edits.
  const near: Name[][] = [[], [], []];
  for (const one of known) near[editsOfName(words, one.words)]?.push(one);
  return first(near.flat());
}

function first(found: readonly Name[]): string[] {
  return found.slice(0, maxSuggestions).map(({ name }) => name);
}

/** A name in lower case: its words, its letters, and its words between spaces. */
interface Name {
  readonly name: string;
  readonly words: readonly string[];
  readonly letters: string;
  readonly phrase: string;
}

function read(name: string): Name {
  const words = wordsOf(name);
  return { name, words, letters: words.join(''), phrase: ` ${words.join(' ')} ` };
}

/** The known names are few, and each unknown one is compared with all of them. */
const knownNames = new Map<string, Name>();
const maxKnownNames = 1000;

function readKnown(name: string): Name {
  const known = knownNames.get(name) ?? read(name);
  if (knownNames.size < maxKnownNames) knownNames.set(name, known);
  return known;
}

/** The name of a custom field whose prefix a sender left out or wrote in another way; none for a long name. */
export function suggestCustomField(unknown: string, prefix: string): string[] {
  const [first = '', ...rest] = unknown.length > maxLength ? [] : wordsOf(unknown);
  const [start = ''] = wordsOf(prefix);
  const own = first.startsWith(start) ? first.slice(start.length) : first;
  const name = [own, ...rest].filter(Boolean).join('_');
  return name === '' ? [] : [prefix + name];
}

/** The words of a name in lower case: `jobTitle`, `job_title` and `Job title` have the same. */
function wordsOf(name: string): string[] {
  const plain = name.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return (
    plain
      .replace(/([a-z\d])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/[a-z\d]+/g) ?? []
  );
}

function editsOfName(words: readonly string[], known: readonly string[]): number {
  if (words.length !== known.length) return Number.POSITIVE_INFINITY;
  return known.reduce((sum, word, index) => sum + editsOf(words[index] as string, word), 0);
}

function editsOf(word: string, known: string): number {
  const { length } = known;
  const most = length < 4 ? 0 : length < 9 ? 1 : maxEdits;
  const edits = distanceBetween(word, known, most, length > 5);
  return edits > most ? Number.POSITIVE_INFINITY : edits;
}

/**
 * How many characters must be added, removed, replaced or swapped with the next, or a larger number if they are more
 * than `most`.
 * @param replaces Whether a character may be replaced: in a short word that makes another one, such as site of size.
 */
function distanceBetween(a: string, b: string, most: number, replaces: boolean): number {
  if (a === b) return 0;
  if (most === 0 || Math.abs(a.length - b.length) > most) return most + 1;
  // A common beginning makes no difference.
  let same = 0;
  while (a[same] === b[same]) same++;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  const rest = (skippedA: number, skippedB: number) =>
    distanceBetween(restA.slice(skippedA), restB.slice(skippedB), most - 1, replaces);
  const isSwapped = restA[0] === restB[1] && restA[1] === restB[0];
  return 1 + Math.min(rest(1, 0), rest(0, 1), replaces ? rest(1, 1) : most, isSwapped ? rest(2, 2) : most);
}
