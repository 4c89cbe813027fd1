import type { ApiError } from '@rdsm-events/types/api-error';
import { customFieldPrefixes, listedFields } from '../../../generated/client/responses.js';
import { parseJson } from './json.js';

/** The keys of a path, in quotes or not. A quoted key of any length would exhaust the stack of the regular expression. */
const keys = /\["((?:[^"\\]|\\.){0,500})"\]|[^.[\]]+/g;

/** Names of custom fields in a sentence. */
const names = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${customFieldPrefixes.join('|')})[\\p{L}\\p{N}_]+`, 'gu');

/** The custom fields that errors name in their paths and messages, each once. A field that an event lists is none. */
export function namedCustomFields(errors: readonly ApiError[]): string[] {
  const found = new Set<string>();
  for (const { path = '', error_message } of errors) {
    for (const [key, quoted] of path.matchAll(keys)) {
      const name = quoted === undefined ? key : unquote(quoted);
      if (isCustom(name)) found.add(name);
    }
    for (const [name] of error_message.matchAll(names)) if (isCustom(name)) found.add(name);
  }
  return [...found];
}

/** A key that is quoted as JSON. */
function unquote(quoted: string): string {
  const name = parseJson(`"${quoted}"`);
  return typeof name === 'string' ? name : quoted;
}

const listed: ReadonlySet<string> = new Set(listedFields);

function isCustom(name: string): boolean {
  return !listed.has(name) && customFieldPrefixes.some((prefix) => name.startsWith(prefix) && name !== prefix);
}
