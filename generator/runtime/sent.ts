import type { Fields } from './fields.js';

/** Stands for a value of which reading throws. It is of no type that a field can have. */
const unreadable = Symbol();

/** The names of what a plain object sends, or undefined for any other value. Never throws: a proxy may. */
export function namesOf(value: unknown): string[] | undefined {
  try {
    return isPlain(value) ? Object.keys(value) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a value is a plain object: see fields.ts. */
function isPlain(value: unknown): value is Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** What stands at a key. Never throws: a getter or a proxy may. */
export function read(container: unknown, key: string | number): unknown {
  try {
    return (container as Fields)[key];
  } catch {
    return unreadable;
  }
}

/** A field of a value: undefined unless it is an object that sends it. */
export function fieldOf(value: unknown, name: string): unknown {
  return namesOf(value)?.includes(name) ? read(value, name) : undefined;
}
