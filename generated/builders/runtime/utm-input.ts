/** An object with an address: a `URL`, `location`, or the `Request` of a server, whose `url` may be a path. */
export type Addressed = { readonly href: string } | { readonly url: string };

/** What `URLSearchParams`, `FormData` and `Map` have in common, next to `forEach`. */
export interface NamedValues {
  get(name: string): unknown;
  has(name: string): boolean;
}

/** The value of a name: a string, those of a repeated name, or nothing. Parsed queries may have objects, which are ignored. */
export type UtmValue = string | object | null | undefined;

/** An array may claim to have billions of items. */
const maxRepeated = 100;

/** The names and values of an input, and whether it is a record: its names need no prefix. */
export interface UtmPairs {
  readonly pairs: readonly (readonly [name: string, value: unknown])[];
  readonly isRecord: boolean;
}

/** The names and values of an address, of a query or of an object. What cannot be read has none. */
export function readPairs(input: unknown): UtmPairs {
  if (typeof input === 'string') return { pairs: pairsOfQuery(input), isRecord: false };
  try {
    return typeof input === 'object' && input !== null ? pairsOfObject(input) : { pairs: [], isRecord: true };
  } catch {
    // A getter or a proxy may throw.
    return { pairs: [], isRecord: true };
  }
}

function pairsOfObject(input: object): UtmPairs {
  const { get, forEach, href, url } = input as Partial<Record<'get' | 'forEach' | 'href' | 'url', unknown>>;
  if (typeof get === 'function' && typeof forEach === 'function') {
    const pairs: [string, unknown][] = [];
    forEach.call(input, (value: unknown, name: string) => pairs.push([String(name), value]));
    return { pairs, isRecord: false };
  }
  const address = href ?? url;
  const isRecord = typeof address !== 'string';
  // A parsed query may have a parameter named url. The members of a request are not read.
  const names = Object.keys(input).filter((name) => isRecord || name.startsWith('utm_'));
  const pairs = names.flatMap((name) => {
    const value = (input as Record<string, unknown>)[name];
    return (Array.isArray(value) ? value.slice(0, maxRepeated) : [value]).map((each: unknown) => [name, each] as const);
  });
  return { pairs: isRecord ? pairs : [...pairsOfQuery(address), ...pairs], isRecord };
}

/** Address, path with a query, or query alone. `URLSearchParams` is not everywhere: Apps Script has none. */
export function pairsOfQuery(input: string): [string, string][] {
  const [address = ''] = input.split('#', 1);
  const start = address.indexOf('?');
  // A value in a bare query may contain a question mark; an address contains no `=` before its own, or begins with a scheme or a slash.
  const isAddress =
    start >= 0 && (/^(?:[A-Za-z][A-Za-z0-9+.-]*:)?\//.test(address) || !address.slice(0, start).includes('='));
  const query = isAddress ? address.slice(start + 1) : address;
  return query.split('&').map((pair) => {
    const end = pair.indexOf('=');
    return end < 0 ? [decode(pair), ''] : [decode(pair.slice(0, end)), decode(pair.slice(end + 1))];
  });
}

/** Text of a query. What is not encoded properly is returned as it is. */
function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
