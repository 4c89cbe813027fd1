import type { HeadersLike, ResponseHeaders } from './raw-response.js';

/** The value of a header, several with commas; undefined if there is none. Never throws. */
export function headerOf(headers: ResponseHeaders | undefined, name: string): string | undefined {
  try {
    if (typeof headers !== 'object' || headers === null) return undefined;
    if (isHeaders(headers)) return toText(headers.get(name));
    const found = Object.entries(headers).find(([other]) => other.toLowerCase() === name);
    return found && toText(found[1]);
  } catch {
    return undefined;
  }
}

/** Of any implementation of `fetch`. A record may have a header of this name, which is a string. */
function isHeaders(headers: ResponseHeaders): headers is HeadersLike {
  return typeof headers.get === 'function';
}

function toText(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.filter((item) => typeof item === 'string').join(', ');
  return typeof value === 'string' ? value : undefined;
}
