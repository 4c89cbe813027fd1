import { escapeUnicode } from './escape-unicode.js';

/** JSON as it is printed everywhere: two spaces, a line break at the end. */
export function printJson(value: unknown): string {
  return `${escapeUnicode(JSON.stringify(value, null, 2))}\n`;
}
