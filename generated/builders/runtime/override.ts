/**
 * The object with other values in some of its fields. All else is as it was: its prototype, its getters, what is hidden.
 * An object that cannot be copied is given back as it is.
 */
export function override<T extends object>(object: T, values: Record<string, unknown>): T {
  try {
    const copy = Object.create(Object.getPrototypeOf(object));
    for (const name of Reflect.ownKeys(object)) define(copy, name, Object.getOwnPropertyDescriptor(object, name));
    for (const name of Object.keys(values)) {
      define(copy, name, { value: values[name], enumerable: true, configurable: true, writable: true });
    }
    return copy;
  } catch {
    return object;
  }
}

/** A descriptor without a prototype: fields that other code put on `Object.prototype` are none of its own. */
function define(object: object, name: PropertyKey, descriptor: PropertyDescriptor | undefined): void {
  Object.defineProperty(object, name, Object.assign(Object.create(null), descriptor));
}
