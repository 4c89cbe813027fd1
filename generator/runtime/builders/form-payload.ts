import type { Entry } from './form-entries.js';
import { anything, type FieldReader } from './form-fields.js';
import { type FormNames, hasOwn, type Target } from './form-names.js';
import { clean, ignore, newPart, note, type Part, type Reading } from './form-part.js';

/** What the inputs of a form are in the payload of an event. */
export interface Form extends FormNames {
  /** Reads a custom field. */
  readonly customField?: FieldReader;
  /** While the value of `field` matches, inputs of the fields in `empty` are ignored. */
  readonly rules: readonly { readonly field: string; readonly pattern: RegExp; readonly empty: readonly string[] }[];
}

/** An input that belongs to a field. */
export interface FormInput extends Entry, Target {}

/** The payload of the inputs, and of fields that are given and win over them. */
export function readPayload(
  inputs: readonly FormInput[],
  given: ReadonlyMap<string, unknown>,
  form: Form,
  reading: Reading,
): Record<string, unknown> {
  const values = new Map<string, unknown>();
  const parts = partsOf(inputs, given, reading);
  for (const [field, part] of parts) {
    const listed = hasOwn(form.fields, field) ? form.fields[field] : undefined;
    const isCustom = form.prefix !== undefined && field.startsWith(form.prefix);
    const read = listed ?? (isCustom && form.customField ? form.customField : anything);
    const value = read(part, [field], reading);
    if (value !== undefined) values.set(field, value);
  }
  for (const { field, pattern, empty } of form.rules) {
    const value = given.get(field) ?? values.get(field);
    if (typeof value !== 'string' || !pattern.test(value)) continue;
    for (const name of empty) {
      const part = parts.get(name);
      if (part) ignore(part, [name], reading);
      values.delete(name);
    }
  }
  // Unlike an assignment, this makes a field of a name such as __proto__.
  return Object.fromEntries([...values, ...given]);
}

/**
 * The inputs by field. Of inputs with other names than their field, those of the first name count, and none if the field
 * has an input of its own.
 */
function partsOf(
  inputs: readonly FormInput[],
  given: ReadonlyMap<string, unknown>,
  reading: Reading,
): Map<string, Part> {
  const filled = inputs.flatMap((input) => {
    const { field } = input;
    if (given.has(field)) note(reading, input.input, 'ignored', field);
    const value = given.has(field) ? undefined : clean(input, [field], reading);
    return value === undefined ? [] : [{ ...input, value }];
  });
  const own = new Set(filled.filter(({ isExact }) => isExact).map(({ field }) => field));
  const chosen = new Map<string, string>();
  const parts = new Map<string, Part>();
  for (const { input, value, field, keys, isExact, isRenamed, root } of filled) {
    if (!isExact && !chosen.has(field)) chosen.set(field, root);
    if (!isExact && (own.has(field) || chosen.get(field) !== root)) {
      note(reading, input, 'ignored', field);
      continue;
    }
    if (isRenamed) note(reading, input, 'renamed', field);
    let part = partAt(parts, field);
    for (const key of keys) part = partAt(part.parts, key);
    part.entries.push({ input, value });
  }
  return parts;
}

function partAt(parts: Map<string, Part>, key: string): Part {
  const part = parts.get(key) ?? newPart();
  parts.set(key, part);
  return part;
}
