import { definedFieldsOf } from './defined-fields.js';

/** Whether no two items are equal as JSON: fields in any order, `1` and `1.0` alike. Takes linear time. */
export function areUnique(items: readonly unknown[]): boolean {
  return new Set(Array.from(items, canonical)).size === items.length;
}

/** The value as JSON with its fields in order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${Array.from(value, canonical).join()}]`;
  const fields = definedFieldsOf(value);
  if (fields === undefined) return JSON.stringify(value) ?? 'undefined';
  const names = Object.keys(fields).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(fields[name])}`).join()}}`;
}
