import { type Fields, fieldsOf } from './fields.js';

/** The fields of a plain object in one that inherits nothing and leaves out `undefined`, or undefined for any other value. */
export function sentFieldsOf(value: unknown): Fields | undefined {
  const fields = fieldsOf(value);
  if (fields === undefined) return undefined;
  const sent: Record<string, unknown> = Object.create(null);
  for (const name of Object.keys(fields)) {
    if (fields[name] !== undefined) sent[name] = fields[name];
  }
  return sent;
}
