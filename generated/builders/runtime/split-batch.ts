import { type Messages, missing, wrongType } from '@rdsm-events/validators/errors';
import { argumentErrors } from './argument-error.js';
import { checkOptions } from './check-options.js';
import { fieldAt } from './field-at.js';
import { isRecord } from './is-record.js';
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
  checkOptions(options, { maxBytes: undefined }, messages);
  const maxBytes = fieldAt(options, 'maxBytes') ?? defaultMaxBytes;
  if (typeof maxBytes !== 'number' || Number.isNaN(maxBytes)) {
    throw argumentErrors(messages, wrongType(['options', 'maxBytes'], 'INTEGER'));
  }
  const packer = packInto<Event>(maxBytes, messages);
  if (isIterable(events, Symbol.asyncIterator)) return splitAsync(events as AsyncIterable<Event>, packer);
  if (isIterable(events, Symbol.iterator)) return splitSync(events as Iterable<Event>, packer);
  throw toValidationError(messages, wrongType([], 'SET'));
}

/** Adds events to a batch until it is full. Keeps one batch at a time. */
interface Packer<Event> {
  /** Adds an event; returns the batch that is complete. Throws the error of an event that fits into none. */
  add(event: Event): Event[] | undefined;
  /** Why the events ended early. */
  failure?: { error: unknown };
  /** The events that are in no complete batch, and then the failure: what was accepted before is not lost. */
  rest(): Generator<Event[], void, undefined>;
}

// A reader that throws or returns closes the complete batches, and with them the events; that is no failure.

function* splitSync<Event>(events: Iterable<Event>, packer: Packer<Event>): Generator<Event[], void, undefined> {
  for (const batch of complete(events, packer)) yield batch;
  yield* packer.rest();
}

function* complete<Event>(events: Iterable<Event>, packer: Packer<Event>): Generator<Event[], void, undefined> {
  try {
    for (const event of events) {
      const full = packer.add(event);
      if (full) yield full;
    }
  } catch (error) {
    packer.failure = { error };
  }
}

async function* splitAsync<Event>(
  events: AsyncIterable<Event>,
  packer: Packer<Event>,
): AsyncGenerator<Event[], void, undefined> {
  for await (const batch of completeAsync(events, packer)) yield batch;
  yield* packer.rest();
}

async function* completeAsync<Event>(
  events: AsyncIterable<Event>,
  packer: Packer<Event>,
): AsyncGenerator<Event[], void, undefined> {
  try {
    for await (const event of events) {
      const full = packer.add(event);
      if (full) yield full;
    }
  } catch (error) {
    packer.failure = { error };
  }
}

function packInto<Event>(maxBytes: number, messages: Messages): Packer<Event> {
  let index = 0;
  let batch: Event[] = [];
  // Of the batch as JSON: its brackets, its events, a comma after each.
  let bytes = 0;
  const packer: Packer<Event> = {
    add(event) {
      const path = [index++];
      if (event === undefined || event === null) throw toValidationError(messages, missing(path));
      if (!isRecord(event)) throw toValidationError(messages, wrongType(path, 'OBJECT'));
      const more = bytesOf(event, maxBytes);
      if (more === undefined) {
        throw toValidationError(messages, {
          error_type: 'INVALID',
          validation_rules: { format: 'json' },
          variant: 'json',
          path,
        });
      }
      if (more + 2 > maxBytes) {
        const validation_rules = { maximum: maxBytes, unit: 'bytes' };
        throw toValidationError(messages, { error_type: 'TOO_LONG', validation_rules, variant: 'bytes', path });
      }
      const full = bytes + more > maxBytes ? batch : undefined;
      if (full || bytes === 0) {
        batch = [];
        bytes = 2;
      }
      batch.push(event);
      bytes += more + 1;
      return full;
    },
    *rest() {
      if (batch.length > 0) yield batch;
      if (packer.failure) throw packer.failure.error;
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
