import { capitalise, uncapitalise } from '../../catalogue/names.js';
import { printRegExp } from '../../print/literal.js';
import type { Scope } from './scope.js';

/** The name of a pattern that stands for a format: `dateTimeFormat`. Every file imports it from one place. */
export function formatName(format: string): string {
  const words = format.split('-').map(capitalise);
  return `${uncapitalise(words.join(''))}Format`;
}

/** The name of the function that tells whether a text has a format: `isDateTimeFormat`. */
export function formatTestName(format: string): string {
  return `is${capitalise(formatName(format))}`;
}

/** The name of what an error says of a format. */
export function formatRuleName(format: string): string {
  return `${formatName(format)}Rule`;
}

/** The pattern as a constant of the file, and its name. */
export function declarePattern(pattern: string, scope: Scope, name = 'pattern'): string {
  return scope.constant(name, printPattern(pattern));
}

/** A pattern as a regular expression literal. What is not plain ASCII is escaped, so that it can be seen. */
export function printPattern(pattern: string): string {
  const { source } = new RegExp(nameWhiteSpace(pattern), 'u');
  return printRegExp(new RegExp(spellOut(source), countsCharacters(pattern) ? 'u' : ''));
}

/** What `\s` takes in JavaScript, spelt out as in patterns that other languages read, too. */
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

/** A class that lists what it takes, all of it below U+10000. */
const list = /^\[[^^\\\ud800-\udfff][^\\\ud800-\udfff]*$/;

/**
 * An escape, any character, one beyond U+FFFF, and a class of what is not listed, unless it is repeated without limit up
 * to something that is listed, or up to the end.
 */
const character = /\\[A-Za-z]|[.\ud800-\udfff]|\[\^[^\]]*\](?![+*](?:$|\$|[^[\](){}.\\|?*+^$](?![?*{])))/;

/**
 * Whether a pattern tells if a character beyond U+FFFF is one character or two. Only then it has the flag: with it, V8
 * runs out of stack on a text of ten million characters.
 */
function countsCharacters(pattern: string): boolean {
  const classes = pattern.replace(oneCharacter, '_');
  return character.test(classes.replace(characterClass, (found) => (list.test(found) ? '_' : found)));
}
