/** The value of a field, as JSON.stringify would read it; undefined if there is none, or if reading it throws. */
export function fieldAt(object: unknown, name: string): unknown {
  try {
    return Object.prototype.propertyIsEnumerable.call(object, name)
      ? (object as Record<string, unknown>)[name]
      : undefined;
  } catch {
    return undefined;
  }
}
