import type { Entry } from './form-entries.js';
import { anything, email } from './form-fields.js';
import { type FormNames, own, type Target } from './form-names.js';
import { assignIfNone, clean, newPart, note, type Part, type Reading } from './form-part.js';

/** What the inputs of a form are in the payload of an event. */
export interface Form extends FormNames {
  /** While the value of `field` matches, inputs of the fields in `empty` are ignored. */
  readonly rules?: readonly { readonly field: string; readonly pattern: RegExp; readonly empty: readonly string[] }[];
}

/** An input that belongs to a field. */
export interface FormInput extends Entry, Target {}

/** The payload of the inputs, and of fields that are given, which override them. */
export function readPayload(
  inputs: readonly FormInput[],
  given: ReadonlyMap<string, unknown>,
  { fields, customFields: [prefix, customField] = ['', anything], rules = [] }: Form,
  reading: Reading,
): Record<string, unknown> {
  const filled = inputs.flatMap((input) =>
    given.has(input.field) || input.keys.length > 0
      ? [input]
      : clean(input, [input.field], reading).map((entry) => ({ ...input, ...entry })),
  );
  const values = new Map<string, unknown>();
  for (const [field, part] of partsOf(filled, fields)) {
    const read = own(fields, field) ?? (field.startsWith(prefix) ? customField : anything);
    const value = given.has(field) ? undefined : read(part, [field], reading);
    if (value !== undefined) values.set(field, value);
  }
  for (const [field, value] of given) values.set(field, value);
  for (const { input, field } of filled) if (!values.has(field)) assignIfNone(reading, [field], input);
  for (const { field, pattern, empty } of rules) {
    const value = values.get(field);
    if (typeof value !== 'string' || !pattern.test(value)) continue;
    for (const name of empty) if (!given.has(name)) values.delete(name);
  }
  for (const { input, field, root } of filled) {
    const isRead = reading.read.has(input) && values.has(field) && !given.has(field);
    const isDropped = reading.changes.get(input)?.some(({ change }) => change === 'dropped');
    if (!isRead) {
      if (!isDropped) note(reading, input, 'ignored', field);
    } else if (root !== field) note(reading, input, 'renamed', field);
  }
  // Unlike an assignment, this makes a field of a name such as __proto__.
  return Object.fromEntries(values);
}

/** The inputs by field: those with its own name, or else those with the first of the other names; of an email with all of them. */
function partsOf(inputs: readonly FormInput[], fields: Form['fields']): Map<string, Part> {
  const chosen = new Map<string, string>();
  for (const { field, isExact } of inputs) if (isExact) chosen.set(field, field);
  const parts = new Map<string, Part>();
  for (const { input, value, field, keys, isExact, root } of inputs) {
    if (!chosen.has(field)) chosen.set(field, root);
    const isFirst = isExact || chosen.get(field) === root;
    if (!isFirst && (chosen.get(field) === field || own(fields, field) !== email)) continue;
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
