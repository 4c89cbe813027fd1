import { printRegExp } from './literal.js';

/** A pattern as a regular expression literal. What is not plain ASCII is escaped, so that it can be seen. */
export function printPattern(pattern: string): string {
  const { source } = new RegExp(nameWhiteSpace(pattern), 'u');
  return printRegExp(new RegExp(spellOut(source), countsCharacters(pattern) ? 'u' : ''));
}

/** What `\s` matches in JavaScript, spelt out as in patterns that other languages read, too. */
const whiteSpace = '\\t-\\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** White space inside of classes by its short name. */
function nameWhiteSpace(pattern: string): string {
  return pattern.replace(repeatedClass, (found) => found.replace(whiteSpace, '\\s'));
}

/** A class, and how often it is repeated when that is a few times. An escaped bracket begins none. */
const repeatedClass = /\\.|(\[(?:\\.|[^\]\\])*\])(?:\{([2-4])\})?/g;

/** `[0-9]{4}` as `[0-9][0-9][0-9][0-9]`: to count costs more than to match. */
function spellOut(source: string): string {
  return source.replace(repeatedClass, (found, repeated: string, times?: string) =>
    times === undefined ? found : repeated.repeat(Number(times)),
  );
}

/** An escape that is one character. */
const oneCharacter = /\\[^A-Za-z]|\\[tnr]/g;

const characterClass = /\[[^\]]*\]/g;

/** A class that lists its characters, all of them below U+10000. */
const list = /^\[[^^\\\ud800-\udfff][^\\\ud800-\udfff]*$/;

/**
 * An escape, any character, one beyond U+FFFF, and a negated class, unless it is repeated without limit up to a literal
 * character, or up to the end.
 */
const character = /\\[A-Za-z]|[.\ud800-\udfff]|\[\^[^\]]*\](?![+*](?:$|\$|[^[\](){}.\\|?*+^$](?![?*{])))/;

/**
 * Whether it makes a difference that a character beyond U+FFFF is one character or two. Only then the flag is set: with
 * it, V8 runs out of stack on a string of ten million characters.
 */
function countsCharacters(pattern: string): boolean {
  const classes = pattern.replace(oneCharacter, '_');
  return character.test(classes.replace(characterClass, (found) => (list.test(found) ? '_' : found)));
}
