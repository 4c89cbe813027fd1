/** How many names are cached, and how long they may be: no sender can fill the memory. */
const maxNames = 1000;
const maxNameLength = 100;

/**
 * Whether a name matches a pattern. Names that do are cached: an account sends the same few custom fields with every
 * event, and a set is faster than a regular expression.
 */
export function matchesCached(pattern: RegExp, cache: Set<string>, name: string): boolean {
  if (cache.has(name)) return true;
  if (!pattern.test(name)) return false;
  if (cache.size < maxNames && name.length <= maxNameLength) cache.add(name);
  return true;
}
