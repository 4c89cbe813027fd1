import { isRecord } from './is-record.js';

/** An input of a form. */
export interface Entry {
  readonly input: string;
  readonly value: unknown;
}

/** The value of an input that throws when it is read. */
export const unreadable = Symbol();

/** Whether it consists of pairs of a name and a value, as `FormData` and `URLSearchParams` do. */
export function hasPairs(form: unknown): form is Iterable<unknown> {
  try {
    return typeof (form as Partial<Iterable<unknown>>)[Symbol.iterator] === 'function';
  } catch {
    return false;
  }
}

/** The inputs of a form, in order: those before the one at which it throws, and none of what is no form. */
export function entriesOf(form: unknown): Entry[] {
  if (!hasPairs(form)) return isRecord(form) ? fieldsOf(form) : [];
  const entries: Entry[] = [];
  try {
    for (const pair of form) {
      const [input, value] = Array.isArray(pair) ? pair : [];
      if (typeof input === 'string') entries.push({ input, value });
    }
  } catch {
    // The iterator threw: what was read is all there is.
  }
  return entries;
}

/** The fields of an object that may have some: no array, date or file. Undefined for any other value. */
export function membersOf(value: unknown): Entry[] | undefined {
  return isRecord(value) && tagOf(value) === '[object Object]' ? fieldsOf(value) : undefined;
}

/** Whether a value is a file, which an event cannot hold. */
export function isFile(value: unknown): boolean {
  return typeof value === 'object' && /^\[object (?:File|Blob)\]$/.test(tagOf(value));
}

function fieldsOf(object: object): Entry[] {
  try {
    return Object.keys(object).map((input) => ({ input, value: valueAt(object, input) }));
  } catch {
    return [];
  }
}

function valueAt(object: object, key: string): unknown {
  try {
    return (object as Record<string, unknown>)[key];
  } catch {
    return unreadable;
  }
}

function tagOf(value: unknown): string {
  try {
    return Object.prototype.toString.call(value);
  } catch {
    return '';
  }
}
