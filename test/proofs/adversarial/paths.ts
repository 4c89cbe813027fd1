/** Keys from a value down to a path in it. */
export type Path = readonly (string | number)[];

type Container = Record<string | number, unknown>;

/** Every path in a value: the value itself, its fields, its members, and theirs. */
export function pathsIn(value: unknown, path: Path = []): Path[] {
  return [path, ...keysOf(value).flatMap((key) => pathsIn((value as Container)[key], [...path, key]))];
}

/** The paths of the plain objects in a value. */
export function objectsIn(value: unknown): Path[] {
  return pathsIn(value).filter((path) => kindOf(at(value, path)) === 'object');
}

/** The value at a path; undefined if there is none. */
export function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((found, key) => (found as Container | undefined)?.[key], value);
}

/** A copy of a value in which something else is done at a path: `change` gets the container and the key. */
export function withChange(value: unknown, path: Path, change: (container: object, key: string) => object): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change({ value }, 'value');
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Container;
  if (rest.length === 0) return change(copy, String(key));
  copy[key] = withChange(copy[key], rest, change);
  return copy;
}

/** A copy of a value with another value at a path. */
export function withValue(value: unknown, path: Path, other: unknown): unknown {
  if (path.length === 0) return other;
  return withChange(value, path, (container, key) =>
    Object.defineProperty(container, key, { value: other, writable: true, enumerable: true, configurable: true }),
  );
}

/** The JSON type of a value. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function keysOf(value: unknown): (string | number)[] {
  if (Array.isArray(value)) return value.map((_, index) => index);
  return kindOf(value) === 'object' ? Object.keys(value as object) : [];
}
