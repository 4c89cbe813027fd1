import { sentFieldsOf } from './sent-fields.js';

/** Whether two values are the same as JSON: fields in any order, `1` and `1.0` alike. */
export function equals(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

/** Whether no two members of a list are the same as JSON. Takes time in proportion to the size of the list. */
export function areUnique(list: readonly unknown[]): boolean {
  return new Set(list.map(canonical)).size === list.length;
}

/** The value as JSON with its fields in order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const fields = sentFieldsOf(value);
  if (fields === undefined) return JSON.stringify(value) ?? 'undefined';
  const names = Object.keys(fields).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(fields[name])}`).join()}}`;
}
