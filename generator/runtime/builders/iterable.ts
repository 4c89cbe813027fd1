/**
 * Whether a value is an object that can be gone through, in this way. A text could be too, and is no list of anything.
 * A proxy may throw when it is asked.
 */
export function isIterable(value: unknown, by: typeof Symbol.iterator | typeof Symbol.asyncIterator): boolean {
  try {
    return typeof value === 'object' && typeof Object(value)[by] === 'function';
  } catch {
    return false;
  }
}
