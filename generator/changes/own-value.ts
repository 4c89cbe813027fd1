/** An object's own value at a key. A field may have the name of an inherited one, such as `constructor`. */
export function ownValue<T extends object, K extends keyof T>(object: T, key: K): T[K] | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
