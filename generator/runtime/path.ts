import { pathRoot } from './errors.js';
import type { Place } from './report.js';

/** A key that stands in a path as it is. */
const plainName = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Longer keys are truncated, in UTF-16 code units: a key can be as long as a payload. */
const maxKeyLength = 64;

/** A place as the API writes it: `$.body[3].payload.email`. A key that is no plain name is quoted as JSON. */
export function printPath(place: Place): string {
  let path = pathRoot;
  for (const key of place) path += printKey(key);
  return path;
}

function printKey(key: string | number): string {
  if (typeof key === 'number') return `[${key}]`;
  const shown = key.slice(0, maxKeyLength);
  return plainName.test(key) ? `.${shown}` : `[${JSON.stringify(shown)}]`;
}
