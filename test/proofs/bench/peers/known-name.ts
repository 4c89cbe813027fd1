/** Whether each name is a field or matches the pattern of custom fields; for libraries without such a pattern. */
export function knowsName<Value extends object>(fields: object, others: RegExp): (value: Value) => boolean {
  const known = new Set(Object.keys(fields));
  return (value) => Object.keys(value).every((name) => known.has(name) || others.test(name));
}
