import { printRegExp } from './literal.js';

/** A pattern as a regular expression literal. Other characters than printable ASCII are escaped, so that they can be seen. */
export function printPattern(pattern: string): string {
  const { source } = new RegExp(nameWhiteSpace(pattern), 'u');
  return printRegExp(new RegExp(spellOut(source), countsCharacters(pattern) ? 'u' : ''));
}

/** The characters that `\s` matches in JavaScript, and those between them, as in patterns for other languages. */
const whiteSpace = '\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff';

/** White space in classes by its short name. */
function nameWhiteSpace(pattern: string): string {
  return pattern.replace(repeatedClass, (found) => found.replace(whiteSpace, '\\s\u2027-\u202e'));
}

/** A class, and how often it is repeated if that is a few times. An escaped bracket begins no class. */
const repeatedClass = /\\.|(\[(?:\\.|[^\]\\])*\])(?:\{([2-4])\})?/g;

/** `[0-9]{4}` as `[0-9][0-9][0-9][0-9]`: counting costs more than matching. */
function spellOut(source: string): string {
  return source.replace(repeatedClass, (found, repeated: string, times?: string) =>
    times === undefined ? found : repeated.repeat(Number(times)),
  );
}

/** An escape that is one character. */
const oneCharacter = /\\[^A-Za-z]|\\[tnr]/g;

const characterClass = /\[[^\]]*\]/g;

/** A class that lists its characters, all of them below U+10000. */
const listedClass = /^\[[^^\\\ud800-\udfff][^\\\ud800-\udfff]*$/;

/**
 * An escape, any character, one above U+FFFF, and a negated class, unless it is repeated without limit up to a listed
 * character or the end.
 */
const character = /\\[A-Za-z]|[.\ud800-\udfff]|\[\^[^\]]*\](?![+*](?:$|\$|[^[\](){}.\\|?*+^$](?![?*{])))/;

/**
 * Whether it matters to a pattern if a character above U+FFFF is one character or two. Only then it has the flag: with it,
 * V8 runs out of stack on a string of ten million characters.
 */
function countsCharacters(pattern: string): boolean {
  const classes = pattern.replace(oneCharacter, '_');
  return character.test(classes.replace(characterClass, (found) => (listedClass.test(found) ? '_' : found)));
}

/**
 * A pattern whose negated classes no longer exclude ranges of characters beyond ASCII, which viewers show as they are, also
 * those that nobody can see. It accepts everything that the pattern accepts, and strings with these characters.
 */
export function asciiPattern(pattern: string): string {
  return pattern.replace(negatedClass, (found) => {
    const others = found.replace(/[^ -~]-[^ -~]/gu, '');
    // Not every language reads an empty class.
    return others === '[^]' ? found : others;
  });
}

/** An escape, which begins no class, or a negated class. */
const negatedClass = /\\.|\[\^(?:\\.|[^\]\\])*\]/gu;
