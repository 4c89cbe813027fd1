import type { ApiError } from '@rdsm-events/types/api-error';

/** What is read from an input, in its order: an event, or a part that cannot be read as one. */
export type InputRecord = EventRecord | Failure;

/** Where a record begins. */
export interface Position {
  /** Number of the line, from 1. */
  readonly line: number;
  /** Index in an array of events, from 0: `$.body[3]`. */
  readonly item?: number | undefined;
  /** Number of the row of a CSV file, from 1; the header is not counted. */
  readonly row?: number | undefined;
}

/** A value that should be an event. Nothing has validated it, unless `errors` are given. */
export interface EventRecord extends Position {
  readonly kind: 'event';
  readonly value: unknown;
  /** The event as JSON, as the input has it. Without it, the value is not what the input has. */
  readonly text?: string | undefined;
  /** The payload as JSON, as the input has it, if the input has only that, and the field that contains it. */
  readonly payload?: { readonly text: string; readonly field: string } | undefined;
  /** A cell of a row that has become a number with fewer digits, and its keys in the event. */
  readonly inexact?: { readonly keys: readonly [string, string]; readonly cell: string } | undefined;
  /** The errors of a row from which no event can be made. Then `value` has the cells of the row, as they are. */
  readonly errors?: readonly ApiError[] | undefined;
  /** Columns of a row that are no field, and those whose numbers can be read in two ways. */
  readonly columns?: ColumnUse | undefined;
}

/** Names of columns. */
export interface ColumnUse {
  readonly ignored: readonly string[];
  readonly ambiguous: readonly string[];
}

/** A part of the input that cannot be read. The rest is read unless `ends` is true. */
export interface Failure extends Position {
  readonly kind: 'failure';
  /** In UTF-16 code units from 1, as editors count. */
  readonly column?: number | undefined;
  readonly reason: FailureReason;
  /** The part that is not JSON, as the input has it; absent for anything else that cannot be read. */
  readonly text?: string | undefined;
  /** What the message names: a number of bytes or of cells. */
  readonly limit?: number | undefined;
  readonly ends?: boolean;
}

/**
 * - `expected-…`: the text is not JSON, and this is what would have to be there.
 * - `invalid-string`: a line break or a control character inside of a string, or an escape that JSON does not have.
 * - `not-utf-8`: bytes that are no UTF-8.
 * - `too-long`: longer than `limit` bytes.
 * - `cells`: a row of a CSV file with more cells than the header, which has `limit`.
 * - `quotes`: a quoted cell that does not end, or that ends before the next delimiter.
 */
export type FailureReason =
  | 'expected-value'
  | 'expected-name'
  | 'expected-colon'
  | 'expected-comma'
  | 'expected-end'
  | 'incomplete'
  | 'invalid-string'
  | 'not-utf-8'
  | 'too-long'
  | 'cells'
  | 'quotes';

/** The longest event, line or row that is read, in bytes. The API accepts far less; this bounds the memory. */
export const maxRecordBytes = 16 * 1024 * 1024;
