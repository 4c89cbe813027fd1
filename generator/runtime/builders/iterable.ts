/** Whether a value is an iterable object. A string is iterable, too, but is not an array of anything; a proxy may throw. */
export function isIterable(value: unknown, method: typeof Symbol.iterator | typeof Symbol.asyncIterator): boolean {
  try {
    return typeof value === 'object' && typeof Object(value)[method] === 'function';
  } catch {
    return false;
  }
}
