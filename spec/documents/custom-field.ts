export const customFieldPrefix = 'cf_';

/** LF, CR and the two separators of Unicode. */
export const lineBreaks: readonly string[] = ['\n', '\r', '\u2028', '\u2029'];

/** `cf_` and one or more characters, none of them a line break. */
export function isCustomFieldName(key: string): boolean {
  const begun = key.startsWith(customFieldPrefix) && key.length > customFieldPrefix.length;
  return begun && !lineBreaks.some((lineBreak) => key.includes(lineBreak));
}
