/** Keys from a value down to a place in it. */
export type Place = readonly (string | number)[];

type Container = Record<string | number, unknown>;

/** Every place in a value: the value itself, its fields, its members, and theirs. */
export function placesIn(value: unknown, place: Place = []): Place[] {
  return [place, ...keysOf(value).flatMap((key) => placesIn((value as Container)[key], [...place, key]))];
}

/** The places of the plain objects in a value. */
export function objectsIn(value: unknown): Place[] {
  return placesIn(value).filter((place) => kindOf(at(value, place)) === 'object');
}

/** What stands at a place; undefined where there is nothing. */
export function at(value: unknown, place: Place): unknown {
  return place.reduce<unknown>((found, key) => (found as Container | undefined)?.[key], value);
}

/** A copy of a value in which something else is done at a place: `change` gets the container and the key. */
export function withChange(value: unknown, place: Place, change: (container: object, key: string) => object): unknown {
  const [key, ...rest] = place;
  if (key === undefined) return change({ value }, 'value');
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Container;
  if (rest.length === 0) return change(copy, String(key));
  copy[key] = withChange(copy[key], rest, change);
  return copy;
}

/** A copy of a value with another value at a place. */
export function withValue(value: unknown, place: Place, other: unknown): unknown {
  if (place.length === 0) return other;
  return withChange(value, place, (container, key) =>
    Object.defineProperty(container, key, { value: other, writable: true, enumerable: true, configurable: true }),
  );
}

/** The type of a value in words of JSON. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}

function keysOf(value: unknown): (string | number)[] {
  if (Array.isArray(value)) return value.map((_, index) => index);
  return kindOf(value) === 'object' ? Object.keys(value as object) : [];
}
