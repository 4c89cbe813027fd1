import { definedFieldsOf } from './defined-fields.js';

/** Whether no two items are equal as JSON: fields in any order, `1` and `1.0` alike. Takes linear time. */
export function areUnique(items: readonly unknown[]): boolean {
  const seen = new Set<string>();
  // By index, up to the first duplicate: a sparse array has four billion holes.
  for (let index = 0; index < items.length; index++) {
    const item = canonical(items[index]);
    if (seen.has(item)) return false;
    seen.add(item);
  }
  return true;
}

/** The value as JSON with its fields in order. An array has `null` where JSON has no value. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${Array.from(value, canonical).join()}]`;
  const fields = definedFieldsOf(value);
  if (fields === undefined) return JSON.stringify(value) ?? 'null';
  const names = Object.keys(fields).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(fields[name])}`).join()}}`;
}
