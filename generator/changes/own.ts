/**
 * What an object says itself. A field of an event may be named like what every object inherits, such as `constructor`.
 */
export function own<T extends object, K extends keyof T>(object: T, key: K): T[K] | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
