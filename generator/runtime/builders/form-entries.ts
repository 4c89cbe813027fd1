import { pairsOfQuery } from './utm-input.js';

/** An input of a form. */
export interface Entry {
  readonly input: string;
  readonly value: unknown;
  /** Whether the value is inside of the input's own value: of an array or an object. */
  readonly isInner?: boolean;
}

/** Whether it consists of pairs of a name and a value, as `FormData` and `URLSearchParams` do. */
export function hasPairs(form: unknown): form is Iterable<unknown> {
  return attempt(() => typeof (form as Partial<Iterable<unknown>>)[Symbol.iterator] === 'function', false);
}

/** The inputs of a form, in order: those before the one at which it throws, and none of what is no form. */
export function entriesOf(form: unknown): Entry[] {
  // The body of a request that is not parsed, or its query.
  if (typeof form === 'string') return pairsOfQuery(form).map(([input, value]) => ({ input, value }));
  if (!hasPairs(form)) return fieldsOf(form);
  const entries: Entry[] = [];
  attempt(() => {
    for (const pair of form) {
      const [input, value] = Array.isArray(pair) ? pair : [];
      if (typeof input === 'string') entries.push({ input, value });
    }
  }, undefined);
  return entries;
}

export function isArray(value: unknown): boolean {
  return tagOf(value) === '[object Array]';
}

/** Whether a value is an object that may have fields: no array, no date, no file. */
export function isPlainObject(value: unknown): boolean {
  return tagOf(value) === '[object Object]';
}

/** Whether a value is a file, which an event cannot contain. */
export function isFile(value: unknown): boolean {
  return /^\[object (?:File|Blob)\]$/.test(tagOf(value));
}

/** The fields of an object, or the items of an array. What throws when it is read is a value that no field accepts. */
export function fieldsOf(object: unknown): Entry[] {
  const names = attempt(() => Object.keys(object as object), []);
  return names.map((input) => ({ input, value: attempt(() => (object as Record<string, unknown>)[input], Symbol()) }));
}

function tagOf(value: unknown): string {
  return attempt(() => Object.prototype.toString.call(value), '');
}

/** Getters and proxies may throw. */
function attempt<Result>(run: () => Result, otherwise: Result): Result {
  try {
    return run();
  } catch {
    return otherwise;
  }
}
