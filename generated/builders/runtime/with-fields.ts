/**
 * The object with other values in some of its fields. All else is as it was: its prototype, its getters, what is hidden.
 * An object that cannot be copied is given back as it is.
 */
export function withFields<T extends object>(object: T, values: Record<string, unknown>): T {
  try {
    const descriptors: PropertyDescriptorMap = Object.getOwnPropertyDescriptors(object);
    for (const name of Object.keys(values)) {
      descriptors[name] = { value: values[name], enumerable: true, configurable: true, writable: true };
    }
    return Object.create(Object.getPrototypeOf(object), descriptors);
  } catch {
    return object;
  }
}
