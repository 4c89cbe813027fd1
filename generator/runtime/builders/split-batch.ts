import {
  type LocatedError,
  type Messages,
  RdsmValidationError,
  toApiError,
  wrongType,
} from '@rdsm-events/validators/errors';
import { fieldAt } from './field-at.js';
import { isIterable } from './iterable.js';
import { toValidationError } from './to-validation-error.js';

/** Options of `splitBatch`. */
export interface SplitBatchOptions {
  /** The greatest length of a body, in bytes of UTF-8; the documented limit by default. */
  maxBytes?: number | undefined;
}

/** Splits events into batches, each of them as long as a body may be. */
export function split<Event>(
  events: Iterable<Event> | AsyncIterable<Event>,
  options: SplitBatchOptions | undefined,
  defaultMaxBytes: number,
  messages: Messages,
): Generator<Event[], void, undefined> | AsyncGenerator<Event[], void, undefined> {
  const maxBytes = fieldAt(options, 'maxBytes') ?? defaultMaxBytes;
  if (typeof maxBytes !== 'number' || Number.isNaN(maxBytes)) {
    // An option is not in a body.
    throw new RdsmValidationError([{ ...toApiError(wrongType([], 'INTEGER'), messages), path: 'options.maxBytes' }]);
  }
  const packer = packInto<Event>(maxBytes, messages);
  if (isIterable(events, Symbol.asyncIterator)) return splitAsync(events as AsyncIterable<Event>, packer);
  if (isIterable(events, Symbol.iterator)) return splitSync(events as Iterable<Event>, packer);
  throw toValidationError(messages, wrongType([], 'SET'));
}

/** Adds events to a batch until it is full. Keeps one batch at a time. */
interface Packer<Event> {
  /** The events that are in no complete batch yet. */
  batch: Event[];
  /** Adds an event; returns the batch that is complete, and the error of an event that fits into none. */
  add(event: Event): { full?: Event[] | undefined; error?: RdsmValidationError };
}

function* splitSync<Event>(events: Iterable<Event>, packer: Packer<Event>): Generator<Event[], void, undefined> {
  for (const event of events) {
    const { full, error } = packer.add(event);
    if (full) yield full;
    if (error) throw error;
  }
  if (packer.batch.length > 0) yield packer.batch;
}

async function* splitAsync<Event>(
  events: AsyncIterable<Event>,
  packer: Packer<Event>,
): AsyncGenerator<Event[], void, undefined> {
  for await (const event of events) {
    const { full, error } = packer.add(event);
    if (full) yield full;
    if (error) throw error;
  }
  if (packer.batch.length > 0) yield packer.batch;
}

function packInto<Event>(maxBytes: number, messages: Messages): Packer<Event> {
  let index = 0;
  // Of the batch as JSON: its brackets, its events, a comma after each.
  let bytes = 0;
  // The events that were accepted before are not lost.
  const reject = (
    error_type: string,
    validation_rules: LocatedError['validation_rules'],
    path: LocatedError['path'],
  ) => ({
    full: packer.batch.length > 0 ? packer.batch : undefined,
    error: toValidationError(messages, { error_type, validation_rules, path }),
  });
  const packer: Packer<Event> = {
    batch: [],
    add(event) {
      const path = [index++];
      const more = bytesOf(event, maxBytes);
      if (more === undefined) return reject('INVALID', { format: 'json' }, path);
      if (more + 2 > maxBytes) return reject('TOO_LONG', { maximum: maxBytes, unit: 'bytes' }, path);
      const full = bytes + more > maxBytes ? packer.batch : undefined;
      if (full || bytes === 0) {
        packer.batch = [];
        bytes = 2;
      }
      packer.batch.push(event);
      bytes += more + 1;
      return { full };
    },
  };
  return packer;
}

/**
 * The length of a value as JSON, in bytes of UTF-8; undefined if it cannot be written as JSON.
 * @param maxBytes Nothing beyond is read: a sparse array has four billion holes.
 */
function bytesOf(value: unknown, maxBytes: number): number | undefined {
  let left = maxBytes;
  let json: string | undefined;
  try {
    json = JSON.stringify(value, function (this: unknown, _, member: unknown) {
      // JSON has no fields without a value; an array has `null` in its place.
      if (hasJson(member) || Array.isArray(this)) left -= typeof member === 'string' ? member.length : 1;
      if (left < 0) throw left;
      return member;
    });
  } catch {
    return left < 0 ? Number.POSITIVE_INFINITY : undefined;
  }
  if (json === undefined) return undefined;
  let bytes = json.length;
  for (let index = 0; index < json.length; index++) {
    const code = json.charCodeAt(index);
    // Half of a surrogate pair counts two bytes; JSON escapes a half without the other one.
    if (code > 0x7f) bytes += code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}

function hasJson(value: unknown): boolean {
  return value !== undefined && typeof value !== 'function' && typeof value !== 'symbol';
}
