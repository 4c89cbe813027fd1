/**
 * What an object says itself. A rule says most things by leaving them out, and must not inherit them where some other
 * code has given `Object.prototype` fields.
 */
export function own<T extends object, K extends keyof T>(object: T, key: K): T[K] | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
