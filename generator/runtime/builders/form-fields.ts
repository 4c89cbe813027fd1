import type { Path } from '@rdsm-events/validators/errors';
import { fieldsOf, isArray, isPlainObject } from './form-entries.js';
import { own } from './form-names.js';
import { readNumber } from './form-number.js';
import {
  assign,
  clean,
  type FormChange,
  itemsOf,
  newPart,
  note,
  type Part,
  pathInEvent,
  type Reading,
} from './form-part.js';

/** Reads the value at a path of the payload; undefined if the form has none. What it cannot read stays as it is. */
export type FieldReader = (part: Part, path: Path, reading: Reading) => unknown;

/** Readers by field. */
export type FieldReaders = { readonly [field: string]: FieldReader };

/** Makes another value of one; undefined for a value that stays. */
export type Convert = (value: unknown, note: (change: FormChange['change']) => void, reading: Reading) => unknown;

/** Any value. */
export const anything = /* @__PURE__ */ scalar(only, () => undefined);

/** A string. A number becomes its digits. */
export const text = /* @__PURE__ */ scalar(only, digits);

/** An email. Which of several is meant would be a guess, also where the inputs have different names. */
export const email = /* @__PURE__ */ scalar(only, digits);

/** The string of a custom field. A boolean becomes one, too, and several values are joined: `a, b`. */
export const customText = /* @__PURE__ */ scalar(
  (values) => (values.length > 1 && values.every(isPrimitive) ? values.join(', ') : only(values)),
  (value) => (typeof value === 'boolean' ? String(value) : digits(value)),
);

/** A number, as people write it. */
export const number = /* @__PURE__ */ scalar(only, (value, note, { decimal }) => {
  const read = typeof value === 'string' ? readNumber(value, decimal) : undefined;
  if (read?.isAmbiguous) note('ambiguous');
  return read?.number;
});

/** Words for true, of which the first group is one, and for false. */
export const words = /^(?:(on|true|1|yes|sim|si|sí)|off|false|0|no|não|nao)$/i;

/** A boolean. Of several the last one counts: a hidden input often precedes a checkbox. */
export const boolean = /* @__PURE__ */ scalar(
  (values) => values[values.length - 1],
  (value) => {
    const word = typeof value === 'string' && words.exec(value);
    return word ? word[1] !== undefined : undefined;
  },
);

/** One of a few strings, ignoring case. */
export function oneOf(...values: readonly string[]): FieldReader {
  return scalar(only, (value) => {
    const lowerCase = typeof value === 'string' && value.toLowerCase();
    return values.find((one) => one.toLowerCase() === lowerCase);
  });
}

/**
 * An array. Each input, and each item of an array, is an item.
 * @param separator Separates items in the string of an input.
 */
export function list(item: FieldReader, separator?: string): FieldReader {
  return ({ entries, parts }, path, reading) => {
    const items: unknown[] = [];
    const split = entries.flatMap((entry) => {
      assign(reading, path, entry.input);
      const { input, value } = entry;
      if (!isArray(value)) note(reading, input, 'converted', String(path[0]));
      if (typeof value !== 'string' || separator === undefined) return [entry];
      const strings = value.split(separator).map((one) => one.trim());
      return strings.filter(Boolean).map((one) => ({ input, value: one }));
    });
    for (const part of itemsOf({ entries: split, parts })) {
      // The inputs of an item that is empty are not those of the next one, which has its index.
      const inputs: Reading['inputs'] = new Map();
      const value = item(part, [...path, items.length], { ...reading, inputs });
      if (value === undefined) continue;
      items.push(value);
      for (const [at, input] of inputs) reading.inputs.set(at, input);
    }
    return items.length > 0 ? items : undefined;
  };
}

/** An object with these fields. Others stay, so that they are reported. */
export function object(fields: FieldReaders): FieldReader {
  return (part, path, reading) => {
    const members = new Map(part.parts);
    for (const { input, value } of part.entries) {
      if (!isPlainObject(value)) return anything(part, path, reading);
      assign(reading, path, input);
      for (const member of fieldsOf(value))
        members.set(member.input, newPart([{ input, value: member.value, isInner: true }]));
    }
    const values = [...members].map(([name, inner]): [string, unknown] => [
      name,
      (own(fields, name) ?? anything)(inner, [...path, name], reading),
    ]);
    const left = values.filter(([, value]) => value !== undefined);
    // Unlike an assignment, this makes a field of a name such as __proto__.
    return left.length > 0 ? Object.fromEntries(left) : undefined;
  };
}

/**
 * Reads a value that is no array and no object.
 * @param choose Makes one value of several.
 */
export function scalar(choose: (values: unknown[]) => unknown, convert: Convert): FieldReader {
  return (part, path, reading) => {
    const entries = itemsOf(part).flatMap((item) => item.entries.flatMap((entry) => clean(entry, path, reading)));
    if (entries.length === 0) return undefined;
    for (const { input } of entries) assign(reading, path, input);
    const values = entries.map(({ value }) => value);
    const chosen = choose(values);
    if (chosen === values) {
      reading.several.add(pathInEvent(path));
      return values;
    }
    let change: FormChange['change'] = 'converted';
    const value = convert(chosen, (other) => (change = other), reading) ?? chosen;
    const read = [...part.entries.filter((entry) => isArray(entry.value)), ...entries];
    for (const entry of read) if (!Object.is(entry.value, value)) note(reading, entry.input, change, String(path[0]));
    return value;
  };
}

/** The value that all of them are. Which of different ones is meant would be a guess: they stay, and are an error. */
export function only(values: unknown[]): unknown {
  return values.every((value) => Object.is(value, values[0])) ? values[0] : values;
}

function digits(value: unknown): string | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
}

function isPrimitive(value: unknown): boolean {
  return /^(?:string|number|boolean)$/.test(typeof value);
}
