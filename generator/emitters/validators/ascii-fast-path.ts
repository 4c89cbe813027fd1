/** A class, or an escape: an escaped bracket begins no class. */
const classOrEscape = /\\.|\[(?:\\.|[^\]\\])*\]/g;

/**
 * A faster pattern that matches only strings that the given one matches: its negated classes match printable ASCII only,
 * which is a range or two instead of a dozen. A pattern of the catalogue has no lookaround. Undefined if it has no such
 * classes.
 */
export function asciiFastPath(pattern: string): string | undefined {
  const fast = pattern.replace(classOrEscape, (found) =>
    found.startsWith('[^') ? printClass(printable.filter((character) => isIn(found, character))) : found,
  );
  return fast === pattern ? undefined : fast;
}

const printable = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index));

function isIn(characterClass: string, character: string): boolean {
  return new RegExp(`^${characterClass}$`, 'u').test(character);
}

function printClass(characters: string[]): string {
  const ranges: [first: string, last: string][] = [];
  for (const character of characters) {
    const range = ranges.at(-1);
    if (range && character.charCodeAt(0) === range[1].charCodeAt(0) + 1) range[1] = character;
    else ranges.push([character, character]);
  }
  return `[${ranges.map(([first, last]) => `${printInClass(first)}-${printInClass(last)}`).join('')}]`;
}

/** Escapes a character that has a meaning in a class. */
function printInClass(character: string): string {
  return /[\\\]^-]/.test(character) ? `\\${character}` : character;
}
