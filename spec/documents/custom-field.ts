export const customFieldPrefix = 'cf_';

/** LF, CR and the two separators of Unicode. */
export const lineBreaks: readonly string[] = ['\n', '\r', '\u2028', '\u2029'];

/** The neighbours of the two separators, which we exclude with them: see the house rule `patterns-without-separators`. */
export const lineBreakNeighbours: readonly string[] = ['\u2027', '\u202a'];

/** `cf_` and one or more characters, none of them a line break or the neighbour of one. */
export function isCustomFieldName(key: string): boolean {
  const begun = key.startsWith(customFieldPrefix) && key.length > customFieldPrefix.length;
  return begun && ![...lineBreaks, ...lineBreakNeighbours].some((character) => key.includes(character));
}
