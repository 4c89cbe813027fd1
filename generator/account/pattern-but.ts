import { lineEnds } from '../../spec/custom-fields.js';

/**
 * A pattern of all names that begin with a prefix and go on, but for some: without look-ahead, which not every language
 * has. It reads the name letter by letter, as far as it can still become one of those.
 * @param names Letters, digits and `_`, each with the prefix and more.
 */
export function patternBut(prefix: string, names: readonly string[]): string {
  return `^${prefix}(?:${restBut(names.map((name) => name.slice(prefix.length))).join('|')})$`;
}

/** The ways in which a text that is not empty can be none of these. */
function restBut(names: readonly string[]): string[] {
  const letters = [...new Set(names.flatMap(([letter]) => letter ?? []))].sort();
  return [
    ...letters.map((letter) => {
      const rests = names.filter((name) => name.startsWith(letter)).map((name) => name.slice(1));
      const ways = `(?:${restBut(rests).join('|')})`;
      return `${letter}${ways}${rests.includes('') ? '' : '?'}`;
    }),
    `[^${letters.join('')}${lineEnds}][^${lineEnds}]*`,
  ];
}
