/** A longer array is left as it is: it may be sparse, and fits into no request. */
const maxItems = 100_000;

/** Serializes the items of an array. Any other value, and one that throws when it is read, is returned unchanged. */
export function serializeItems(serialize: (item: unknown) => unknown): (value: unknown) => unknown {
  return (value) => {
    try {
      return Array.isArray(value) && value.length <= maxItems ? Array.from(value, serialize) : value;
    } catch {
      return value;
    }
  };
}
