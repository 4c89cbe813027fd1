/** The names and positions that lead to a value. */
export type Keys = readonly (string | number)[];

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The member of a value; undefined if it has none of its own. */
export function memberOf(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as JsonObject)[key]
    : undefined;
}

/** A copy of an object with another value in a field; without the field, if the value is undefined. */
export function withField(object: unknown, name: string, value: unknown): JsonObject {
  const entries = isObject(object) ? Object.entries(object) : [];
  if (value === undefined) return Object.fromEntries(entries.filter(([key]) => key !== name));
  const isNew = entries.every(([key]) => key !== name);
  return Object.fromEntries([
    ...entries.map(([key, old]) => [key, key === name ? value : old]),
    ...(isNew ? [[name, value]] : []),
  ]);
}
