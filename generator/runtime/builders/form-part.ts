import { type Path, printPath } from '@rdsm-events/validators/errors';
import { type Entry, isFile, unreadable } from './form-entries.js';
import type { DecimalSeparator } from './form-number.js';

/** What happened to an input of a form. `input` is its name; there are no values. */
export interface FormChange {
  input: string;
  /**
   * - `trimmed`: it had white space around it.
   * - `renamed`: the field has another name.
   * - `converted`: its string became a number, a boolean, an array or an enum value, or its value became a string.
   * - `ambiguous`: it was converted, and another reading is possible: `1.234`.
   * - `dropped`: it is empty, or null.
   * - `ignored`: it is a file, or no field, or the field has a value already.
   */
  change: 'trimmed' | 'renamed' | 'converted' | 'ambiguous' | 'dropped' | 'ignored';
  /** The field of the payload, where the input belongs to one. */
  field?: string;
}

/** What a form has for a value: inputs of one name, and inputs whose names go on, by the next key. */
export interface Part {
  readonly entries: Entry[];
  readonly parts: Map<string, Part>;
}

/** What is noted while a form is read. */
export interface Reading {
  /** By change and input: each once. */
  readonly changes: Map<string, FormChange>;
  /** The inputs of values, by path. */
  readonly inputs: Map<string, string>;
  /** Whether empty values are dropped inside of a field, too. */
  readonly dropsNested: boolean;
  readonly decimal: DecimalSeparator;
}

export function newPart(entries: Entry[] = []): Part {
  return { entries, parts: new Map() };
}

export function note({ changes }: Reading, input: string, change: FormChange['change'], field?: unknown): void {
  changes.set(`${change} ${input}`, { input, change, ...(typeof field === 'string' && { field }) });
}

/** Notes that a value is that of an input: errors of the value name it. */
export function assign({ inputs }: Reading, path: Path, input: string): void {
  inputs.set(printPath(['payload', ...path]), input);
}

/** The value of an input without white space around it; undefined if nothing is left. */
export function clean({ input, value }: Entry, path: Path, reading: Reading): unknown {
  const [field] = path;
  if (value === unreadable || isFile(value)) return void note(reading, input, 'ignored', field);
  const trimmed = typeof value === 'string' ? value.trim() : value;
  const isEmpty = trimmed === '' || trimmed === null;
  if (isEmpty && (path.length === 1 || reading.dropsNested)) return void note(reading, input, 'dropped', field);
  if (trimmed !== value) note(reading, input, 'trimmed', field);
  return trimmed;
}

/** Longer arrays are no list of a form. A sparse one can have four billion holes. */
const maxItems = 100_000;

/** The parts of a list: inputs of one name, items of arrays, and inputs with an index in their name. */
export function itemsOf({ entries, parts }: Part, path: Path, reading: Reading): Part[] {
  const indexed = [...parts].filter(([key, part]) => isIndex(key) || ignore(part, path, reading));
  return [
    ...entries.flatMap(({ input, value }) =>
      Array.isArray(value) && value.length <= maxItems
        ? Array.from(value, (item) => newPart([{ input, value: item }]))
        : [newPart([{ input, value }])],
    ),
    ...indexed.sort(([a], [b]) => Number(a) - Number(b)).map(([, part]) => part),
  ];
}

/** Notes that inputs are not read: the value of the field has no such part. */
export function ignore({ entries, parts }: Part, path: Path, reading: Reading): void {
  for (const { input } of entries) note(reading, input, 'ignored', path[0]);
  for (const inner of parts.values()) ignore(inner, path, reading);
}

function isIndex(key: string): boolean {
  return /^[0-9]+$/.test(key);
}
