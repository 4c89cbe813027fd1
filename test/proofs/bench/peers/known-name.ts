/** Whether a name is a field or one that the pattern of the other fields takes; for the libraries that know no such pattern. */
export function knowsName<Value extends object>(fields: object, others: RegExp): (value: Value) => boolean {
  const known = new Set(Object.keys(fields));
  return (value) => Object.keys(value).every((name) => known.has(name) || others.test(name));
}
