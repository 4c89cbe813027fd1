import { RdsmValidationError, wrongType } from './errors.js';
import { fieldAt } from './field-at.js';
import { isIterable } from './iterable.js';
import { toError, toValidationError } from './to-validation-error.js';

/** How batches are split. */
export interface SplitBatchOptions {
  /** The greatest length of a body, in bytes of UTF-8; the documented limit by default. */
  maxBytes?: number | undefined;
}

const tooLong = {
  error_type: 'TOO_LONG',
  error_message: 'Is too long (maximum {maximum} bytes). Shorten its longest field or leave it out.',
};

const notJson = {
  error_type: 'INVALID',
  error_message: 'Cannot be written as JSON. Give a plain object without cycles or BigInts.',
};

/** Splits events into batches, each of them as long as a body may be. */
export function split<Event>(
  events: Iterable<Event> | AsyncIterable<Event>,
  options: SplitBatchOptions | undefined,
  longest: number,
): Generator<Event[], void, undefined> | AsyncGenerator<Event[], void, undefined> {
  const maxBytes = fieldAt(options, 'maxBytes') ?? longest;
  if (typeof maxBytes !== 'number' || Number.isNaN(maxBytes)) {
    // It is in no body.
    throw new RdsmValidationError([{ ...toError(wrongType([], 'INTEGER')), path: 'options.maxBytes' }]);
  }
  const packer = packInto<Event>(maxBytes);
  if (isIterable(events, Symbol.asyncIterator)) return splitLater(events as AsyncIterable<Event>, packer);
  if (isIterable(events, Symbol.iterator)) return splitNow(events as Iterable<Event>, packer);
  throw toValidationError(wrongType([], 'SET'));
}

/** Puts events into a batch until it is full. Holds no more than one batch. */
interface Packer<Event> {
  /** The events for which there was no other batch yet. */
  batch: Event[];
  /** Adds an event; returns the batch that is complete, and the error of an event that fits into none. */
  add(event: Event): { full?: Event[] | undefined; error?: RdsmValidationError };
}

function* splitNow<Event>(events: Iterable<Event>, packer: Packer<Event>): Generator<Event[], void, undefined> {
  for (const event of events) {
    const { full, error } = packer.add(event);
    if (full) yield full;
    if (error) throw error;
  }
  if (packer.batch.length > 0) yield packer.batch;
}

async function* splitLater<Event>(
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

function packInto<Event>(maxBytes: number): Packer<Event> {
  let index = 0;
  // Of the batch as JSON: its brackets, its events, a comma after each.
  let bytes = 0;
  // The events that were accepted before are not lost.
  const reject = (error: RdsmValidationError) => ({ full: packer.batch.length > 0 ? packer.batch : undefined, error });
  const packer: Packer<Event> = {
    batch: [],
    add(event) {
      const place = [index++];
      const more = bytesOf(event, maxBytes);
      if (more === undefined) return reject(toValidationError({ ...notJson, place }));
      if (more + 2 > maxBytes) {
        const error_message = tooLong.error_message.replace('{maximum}', String(maxBytes));
        return reject(toValidationError({ ...tooLong, error_message, place }));
      }
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
 * The length of a value as JSON, in bytes of UTF-8; undefined when it cannot be written so.
 * @param most What is longer is not looked at any further: a sparse list has four thousand million holes.
 */
function bytesOf(value: unknown, most: number): number | undefined {
  let left = most;
  let json: string | undefined;
  try {
    json = JSON.stringify(value, function (this: unknown, _, member: unknown) {
      // What is undefined is left out, but in a list.
      if (member !== undefined || Array.isArray(this)) left -= typeof member === 'string' ? member.length : 1;
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
    // Halves of a pair count two each. JSON escapes a half that stands alone.
    if (code > 0x7f) bytes += code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}
