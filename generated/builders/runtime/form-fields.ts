import type { Path } from '@rdsm-events/validators/errors';
import { type Entry, membersOf } from './form-entries.js';
import { readNumber } from './form-number.js';
import {
  assign,
  clean,
  type FormChange,
  ignore,
  itemsOf,
  newPart,
  note,
  type Part,
  type Reading,
} from './form-part.js';

/** Reads the value at a path of the payload; undefined if the form has none. What it cannot read stays as it is. */
export type FieldReader = (part: Part, path: Path, reading: Reading) => unknown;

/** Readers by field. */
export type FieldReaders = { readonly [field: string]: FieldReader };

/** Another value, and what became of the input; undefined for a value that stays. */
type Conversion = readonly [value: unknown, change: FormChange['change']] | undefined;

/** Any value. */
export const anything = /* @__PURE__ */ scalar(only, () => undefined);

/** A string. A number becomes its digits. */
export const text = /* @__PURE__ */ scalar(only, digits);

/** The string of a custom field. A boolean becomes one, too, and several values are joined: `a, b`. */
export const customText = /* @__PURE__ */ scalar(
  (values) => (values.length > 1 && values.every(isPrimitive) ? values.join(', ') : only(values)),
  (value) => (typeof value === 'boolean' ? [String(value), 'converted'] : digits(value)),
);

/** A number, as people write it. */
export const number = /* @__PURE__ */ scalar(only, (value, { decimal }) => {
  const read = typeof value === 'string' ? readNumber(value, decimal) : undefined;
  return read && [read.number, read.isAmbiguous ? 'ambiguous' : 'converted'];
});

const words = /^(?:(on|true|1|yes|sim|si|sí)|off|false|0|no|não|nao)$/i;

/** A boolean. Of several the last one counts: a hidden input often precedes a checkbox. */
export const boolean = /* @__PURE__ */ scalar(
  (values) => values[values.length - 1],
  (value) => {
    const word = typeof value === 'string' ? words.exec(value) : undefined;
    return word ? [word[1] !== undefined, 'converted'] : undefined;
  },
);

/** One of a few strings, ignoring case. */
export function oneOf(...values: readonly string[]): FieldReader {
  return scalar(only, (value) => {
    const lowerCase = typeof value === 'string' ? value.toLowerCase() : undefined;
    const known = values.find((one) => one.toLowerCase() === lowerCase);
    return known === undefined || known === value ? undefined : [known, 'converted'];
  });
}

/**
 * An array. Each input, and each item of an array, is an item.
 * @param separator Separates items in the string of an input.
 */
export function list(item: FieldReader, separator?: string): FieldReader {
  return ({ entries, parts }, path, reading) => {
    const split = entries.flatMap((entry): Entry[] => {
      if (Array.isArray(entry.value)) return [entry];
      const value = clean(entry, path, reading);
      if (value === undefined) return [];
      note(reading, entry.input, 'converted', path[0]);
      if (typeof value !== 'string' || separator === undefined) return [{ input: entry.input, value }];
      const items = value.split(separator).map((one) => one.trim());
      return items.filter((one) => one !== '').map((one) => ({ input: entry.input, value: one }));
    });
    const [first] = split;
    if (first) assign(reading, path, first.input);
    const items: unknown[] = [];
    for (const part of itemsOf({ entries: split, parts }, path, reading)) {
      const value = item(part, [...path, items.length], reading);
      if (value !== undefined) items.push(value);
    }
    return items.length > 0 || (first && Array.isArray(first.value)) ? items : undefined;
  };
}

/** An object with these fields. Others stay, so that they are reported. */
export function object(fields: FieldReaders): FieldReader {
  return ({ entries, parts }, path, reading) => {
    const members = new Map(parts);
    for (const entry of entries) {
      const record = membersOf(entry.value);
      if (record === undefined) return anything({ entries, parts }, path, reading);
      assign(reading, path, entry.input);
      for (const { input, value } of record) members.set(input, newPart([{ input: entry.input, value }]));
    }
    const values = [...members].map(([name, part]): [string, unknown] => {
      const read = Object.hasOwn(fields, name) ? fields[name] : undefined;
      return [name, (read ?? anything)(part, [...path, name], reading)];
    });
    const left = values.filter(([, value]) => value !== undefined);
    // Unlike an assignment, this makes a field of a name such as __proto__.
    return left.length > 0 || entries.length > 0 ? Object.fromEntries(left) : undefined;
  };
}

/**
 * Reads a value that is no array and no object.
 * @param choose Makes one value of several.
 */
function scalar(
  choose: (values: unknown[]) => unknown,
  convert: (value: unknown, reading: Reading) => Conversion,
): FieldReader {
  return (part, path, reading) => {
    const [field] = path;
    const entries = itemsOf(part, path, reading).flatMap((item) => {
      for (const inner of item.parts.values()) ignore(inner, path, reading);
      return item.entries;
    });
    const left = entries.flatMap((entry) => {
      const value = clean(entry, path, reading);
      return value === undefined ? [] : [{ input: entry.input, value }];
    });
    const [first] = left;
    if (first === undefined) return undefined;
    assign(reading, path, first.input);
    const value = choose(left.map((entry) => entry.value));
    const [converted, change] = convert(value, reading) ?? [value];
    const isChosen = part.entries.some((entry) => Array.isArray(entry.value)) || left.length > 1;
    for (const { input } of left) {
      if (change) note(reading, input, change, field);
      else if (isChosen && !Array.isArray(value)) note(reading, input, 'converted', field);
    }
    return converted;
  };
}

/** The value that all of them are. Which of different ones is meant would be a guess: they stay, and are an error. */
function only(values: unknown[]): unknown {
  const [first] = values;
  return values.every((value) => value === first) ? first : values;
}

function digits(value: unknown): Conversion {
  return typeof value === 'number' && Number.isFinite(value) ? [String(value), 'converted'] : undefined;
}

function isPrimitive(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
