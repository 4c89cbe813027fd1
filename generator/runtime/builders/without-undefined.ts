/**
 * A value without the fields that are undefined, at any depth. `JSON.stringify` leaves them out as well, but
 * comparisons in tests do not. What has none is returned itself.
 */
export function withoutUndefined<Value>(value: Value): Value {
  try {
    return clean(value, new Map()) as Value;
  } catch {
    // A getter or a proxy threw, or the value is too deep.
    return value;
  }
}

/** @param known The results of objects that several fields share, or that contain themselves. */
function clean(value: unknown, known: Map<unknown, unknown>): unknown {
  if (!hasFields(value)) return value;
  if (known.has(value)) return known.get(value);
  known.set(value, value);
  const entries = Object.entries(value);
  const isArray = Array.isArray(value);
  const cleaned = entries
    .filter(([, member]) => isArray || member !== undefined)
    .map(([name, member]): [string, unknown] => [name, clean(member, known)]);
  const isClean = cleaned.length === entries.length && cleaned.every(([, member], at) => member === entries[at]?.[1]);
  if (isClean) return value;
  const copy = isArray
    ? Object.assign([], Object.fromEntries(cleaned), { length: value.length })
    : copyOf(value, cleaned);
  known.set(value, copy);
  return copy;
}

/** `Object.fromEntries` defines fields, also one that is called `__proto__`. */
function copyOf(value: object, entries: [string, unknown][]): object {
  return Object.setPrototypeOf(Object.fromEntries(entries), Object.getPrototypeOf(value));
}

/** Whether `JSON.stringify` sends the own fields of a value, and nothing else of it. */
function hasFields(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  if (typeof (value as { toJSON?: unknown }).toJSON === 'function') return false;
  return Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]';
}
