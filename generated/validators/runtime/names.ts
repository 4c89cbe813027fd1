/** How many names are remembered, and how long they may be: any sender must not fill the memory. */
const mostNames = 1000;
const longestName = 100;

/**
 * Whether a name matches a pattern. Names that did are remembered: an account sends the same few custom fields with
 * every event, and a look into a set is faster than a regular expression.
 */
export function isNameLike(pattern: RegExp, seen: Set<string>, name: string): boolean {
  if (seen.has(name)) return true;
  if (!pattern.test(name)) return false;
  if (seen.size < mostNames && name.length <= longestName) seen.add(name);
  return true;
}
