/** TAB to CR, space, and every space and line separator of Unicode that counts as white space. */
export const whiteSpaces: readonly number[] = [
  0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007,
  0x2008, 0x2009, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff,
];

/** What we exclude with white space: see the house rule `patterns-without-separators`. */
export const whiteSpaceNeighbours: readonly number[] = [0x2027, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e];

const excluded = [...whiteSpaces, ...whiteSpaceNeighbours].map((code) => String.fromCharCode(code));

/** Exactly one @, something on each side of it, no white space. */
export function isEmail(text: string): boolean {
  const at = text.indexOf('@');
  const onlyOne = at === text.lastIndexOf('@');
  const bothSides = at > 0 && at < text.length - 1;
  return onlyOne && bothSides && !excluded.some((character) => text.includes(character));
}
