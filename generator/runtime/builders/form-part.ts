import { type Path, printPath } from '@rdsm-events/validators/errors';
import { type Entry, fieldsOf, isArray, isFile } from './form-entries.js';
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
   * - `ignored`: it is a file or an empty list, or no field, or the field has a value already.
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
  /** The changes of each input, in the order of the form. */
  readonly changes: Map<string, FormChange[]>;
  /** The inputs of values, by path. */
  readonly inputs: Map<string, InputAt>;
  /** The paths of values of which the form has several different ones. */
  readonly several: Set<string>;
  /** The inputs that were read. */
  readonly read: Set<string>;
  /** Whether empty values are dropped inside of a field, too. */
  readonly dropsNested: boolean;
  readonly decimal: DecimalSeparator;
}

/** The input of a value. */
export interface InputAt {
  /** Undefined if several values have the same path: it shows only the beginning of a long name. */
  readonly input: string | undefined;
  /** The whole path. */
  readonly whole: string;
}

export function newPart(entries: Entry[] = []): Part {
  return { entries, parts: new Map() };
}

export function note({ changes }: Reading, input: string, change: FormChange['change'], field?: string): void {
  const known = changes.get(input);
  if (known?.every((other) => other.change !== change))
    known.push({ input, change, ...(field !== undefined && { field }) });
}

/** Notes that a value is that of an input: errors of the value name it. */
export function assign({ inputs, read }: Reading, path: Path, input: string): void {
  read.add(input);
  const key = pathInEvent(path);
  const whole = path.join();
  const isShared = (inputs.get(key)?.whole ?? whole) !== whole;
  inputs.set(key, { input: isShared ? undefined : input, whole });
}

/** The path of a value of the payload as errors of the event show it. */
export function pathInEvent(path: Path): string {
  return printPath(['payload', ...path]);
}

/** Notes the input of a value that is missing because the input is empty: the error of a required field names it. */
export function assignIfNone({ inputs }: Reading, path: Path, input: string): void {
  const key = pathInEvent(path);
  if (!inputs.has(key)) inputs.set(key, { input, whole: path.join() });
}

/** The input without white space around its value; none if nothing is left. */
export function clean({ input, value, isInner }: Entry, path: Path, reading: Reading): Entry[] {
  const trimmed = typeof value === 'string' ? value.trim() : value;
  const isEmpty = (trimmed === '' || trimmed === null) && (path.length === 1 || !isInner || reading.dropsNested);
  const change = isFile(value) ? 'ignored' : isEmpty ? 'dropped' : !Object.is(trimmed, value) ? 'trimmed' : undefined;
  if (change) note(reading, input, change, String(path[0]));
  if (isEmpty) assignIfNone(reading, path, input);
  return trimmed === undefined || (change && change !== 'trimmed') ? [] : [{ input, value: trimmed }];
}

/** The parts of a list: inputs of one name, items of arrays, and inputs with an index in their name. */
export function itemsOf({ entries, parts }: Part): Part[] {
  const indexed = [...parts].filter(([key]) => /^[0-9]+$/.test(key)).sort(([a], [b]) => Number(a) - Number(b));
  return [
    ...entries.flatMap((entry) =>
      isArray(entry.value)
        ? fieldsOf(entry.value).map(({ value }) => newPart([{ ...entry, value, isInner: true }]))
        : newPart([entry]),
    ),
    ...indexed.map(([, part]) => part),
  ];
}
