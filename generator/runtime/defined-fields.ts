import { type Fields, fieldsOf } from './fields.js';

/** The fields of an object that are not undefined, in an object that inherits nothing; undefined for any other value. */
export function definedFieldsOf(value: unknown): Fields | undefined {
  const fields = fieldsOf(value);
  if (fields === undefined) return undefined;
  const defined: Record<string, unknown> = Object.create(null);
  for (const name of Object.keys(fields)) {
    if (fields[name] !== undefined) defined[name] = fields[name];
  }
  return defined;
}
