const depth = 10_000;

/** An empty object inside of ten thousand others. */
export function deep(wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = {};
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
}
