import type { HeadersLike, ResponseHeaders } from './raw-response.js';

/** The value of a header, several with commas; undefined if there is none. Never throws. */
export function headerOf(headers: ResponseHeaders | undefined, name: string): string | undefined {
  try {
    if (typeof headers !== 'object' || headers === null) return undefined;
    const entries = entriesOf(headers);
    if (!entries && isHeaders(headers)) return toText(headers.get(name));
    const found = (entries ?? Object.entries(headers)).filter(([other]) => other.toLowerCase() === name);
    return found.length === 0 ? undefined : toText(found.flatMap(([, value]) => value as string));
  } catch {
    return undefined;
  }
}

/** The entries of a `Map`, whose `get` distinguishes upper and lower case, and of an array of pairs. */
function entriesOf(headers: object): (readonly [string, unknown])[] | undefined {
  return headers instanceof Map || Array.isArray(headers) ? [...headers] : undefined;
}

/** Of any implementation of `fetch`. A record may have a header of this name, which is a string. */
function isHeaders(headers: ResponseHeaders): headers is HeadersLike {
  return typeof headers.get === 'function';
}

function toText(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.filter((item) => typeof item === 'string').join(', ');
  return typeof value === 'string' ? value : undefined;
}
