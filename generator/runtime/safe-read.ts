import { type Fields, isObject } from './fields.js';

/** The value of a field that throws when it is read. No shape accepts it. */
export const unreadable = Symbol();

/** The names of the fields of an object, or undefined for any other value. Never throws: a proxy may. */
export function namesOf(value: unknown): string[] | undefined {
  try {
    return isObject(value) ? Object.keys(value) : undefined;
  } catch {
    return undefined;
  }
}

/** The value at a key. Never throws: a getter or a proxy may. */
export function safeGet(container: unknown, key: string | number): unknown {
  try {
    return (container as Fields)[key];
  } catch {
    return unreadable;
  }
}

/** A field of a value: undefined unless it is an object that has it. */
export function fieldOf(value: unknown, name: string): unknown {
  return namesOf(value)?.includes(name) ? safeGet(value, name) : undefined;
}
