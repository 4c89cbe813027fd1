/** A class, or an escape: an escaped bracket begins no class. */
const classOrEscape = /\\.|\[(?:\\.|[^\]\\])*\]/g;

/**
 * A pattern that matches less than another one and is faster: classes of what is not listed take printable ASCII only,
 * which is a range or two instead of a dozen. What it matches, the other one matches too, since a pattern of the
 * catalogue has no look-around. Undefined when there are no such classes.
 */
export function usualPattern(pattern: string): string | undefined {
  const usual = pattern.replace(classOrEscape, (found) =>
    found.startsWith('[^') ? printClass(printable.filter((character) => isIn(found, character))) : found,
  );
  return usual === pattern ? undefined : usual;
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

/** What has a meaning inside of a class. */
function printInClass(character: string): string {
  return /[\\\]^-]/.test(character) ? `\\${character}` : character;
}
