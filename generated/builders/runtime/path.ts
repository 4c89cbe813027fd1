import { pathRoot } from './errors.js';
import type { Place } from './fault.js';

/** A key that stands in a path as it is. */
const plainName = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Any other key is cut at this length, in UTF-16 code units: a key can be as long as a payload. */
const longestKey = 64;

/** A place as the API writes it: `$.body[3].payload.email`. A key that is no plain name is quoted as JSON. */
export function printPath(place: Place): string {
  return pathRoot + place.map(printKey).join('');
}

function printKey(key: string | number): string {
  if (typeof key === 'number') return `[${key}]`;
  return plainName.test(key) ? `.${key}` : `[${JSON.stringify(key.slice(0, longestKey))}]`;
}
