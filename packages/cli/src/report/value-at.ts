/** Longer values are truncated, in UTF-16 code units. */
const maxLength = 80;

/**
 * The value at a printed path as JSON.
 * @returns undefined if there is none, if it is nested too deep, or if the path has a key that was truncated.
 */
export function printValueAt(event: unknown, path: string): string | undefined {
  let value = event;
  for (const [key] of path.matchAll(/\.[A-Za-z_]\w*|\[[0-9]+\]|\["(?:[^"\\]|\\.)*"\]/g)) {
    const name = key.startsWith('.') ? key.slice(1) : String(JSON.parse(key.slice(1, -1)));
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  const printed = print(value);
  return printed !== undefined && printed.length > maxLength ? `${printed.slice(0, maxLength)}…` : printed;
}

function print(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}
