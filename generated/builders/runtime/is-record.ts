/** Whether a value is an object that may have fields: neither null nor an array. Never throws: a proxy may. */
export function isRecord(value: unknown): value is object {
  try {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
