import type { Fields } from './fields.js';

/**
 * The object with other values in some of its fields. All else is as it was: its prototype, its getters, what is hidden.
 * An object that cannot be copied is given back as it is.
 */
export function withFields<T extends object>(object: T, values: Fields): T {
  try {
    const copy = Object.create(Object.getPrototypeOf(object), Object.getOwnPropertyDescriptors(object));
    for (const name of Object.keys(values)) {
      Object.defineProperty(copy, name, {
        value: values[name],
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return copy;
  } catch {
    return object;
  }
}
