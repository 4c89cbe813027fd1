/**
 * A copy of an object with other values in some of its fields. Everything else is unchanged: its prototype, its getters,
 * its hidden properties. An object that cannot be copied is returned itself.
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

/** A descriptor must not inherit what other code added to `Object.prototype`. */
function define(object: object, name: PropertyKey, descriptor: PropertyDescriptor | undefined): void {
  Object.defineProperty(object, name, Object.assign(Object.create(null), descriptor));
}
