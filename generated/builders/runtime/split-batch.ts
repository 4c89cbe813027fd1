import { type Fault, wrongType } from './fault.js';
import { fieldAt } from './field-at.js';
import { refuse } from './refuse.js';

/** How batches are split. */
export interface SplitBatchOptions {
  /** The longest body of a request, in bytes of UTF-8. What the documentation allows when left out. */
  maxBytes?: number | undefined;
}

/** What is refused, in the words of the API. */
export type Refusals = { readonly [kind in 'tooLong' | 'notJson']: Omit<Fault, 'place'> };

/** Splits events into batches, each of them as long as a body may be. */
export function split<Event>(
  events: Iterable<Event> | AsyncIterable<Event>,
  options: SplitBatchOptions | undefined,
  longest: number,
  refusals: Refusals,
): Generator<Event[], void, undefined> | AsyncGenerator<Event[], void, undefined> {
  const maxBytes = fieldAt(options, 'maxBytes') ?? longest;
  if (typeof maxBytes !== 'number' || Number.isNaN(maxBytes)) refuse(wrongType(['options', 'maxBytes'], 'INTEGER'));
  const packer = new Packer<Event>(maxBytes, refusals);
  if (isIterable(events, Symbol.asyncIterator)) return splitLater(events as AsyncIterable<Event>, packer);
  if (isIterable(events, Symbol.iterator)) return splitNow(events as Iterable<Event>, packer);
  return refuse(wrongType([], 'SET'));
}

function isIterable(events: unknown, symbol: symbol): boolean {
  return typeof Object(events)[symbol] === 'function';
}

function* splitNow<Event>(events: Iterable<Event>, packer: Packer<Event>): Generator<Event[], void, undefined> {
  for (const event of events) {
    const full = packer.add(event);
    if (full) yield full;
  }
  if (packer.batch.length > 0) yield packer.batch;
}

async function* splitLater<Event>(
  events: AsyncIterable<Event>,
  packer: Packer<Event>,
): AsyncGenerator<Event[], void, undefined> {
  for await (const event of events) {
    const full = packer.add(event);
    if (full) yield full;
  }
  if (packer.batch.length > 0) yield packer.batch;
}

/** Puts events into a batch until it is full. Holds no more than one batch. */
class Packer<Event> {
  /** The events for which there was no other batch yet. */
  batch: Event[] = [];
  readonly #maxBytes: number;
  readonly #refusals: Refusals;
  /** Of the batch as JSON, without its brackets. */
  #bytes = 0;
  #index = 0;

  constructor(maxBytes: number, refusals: Refusals) {
    this.#maxBytes = maxBytes;
    this.#refusals = refusals;
  }

  /** Takes an event, and gives the batch that is full by it. */
  add(event: Event): Event[] | undefined {
    const place = [this.#index++];
    const bytes = bytesOf(event) ?? refuse({ ...this.#refusals.notJson, place });
    if (bytes + 2 > this.#maxBytes) refuse({ ...this.#tooLong(), place });
    const isFull = this.batch.length > 0 && this.#bytes + 1 + bytes + 2 > this.#maxBytes;
    const full = isFull ? this.batch : undefined;
    if (isFull) this.batch = [];
    this.#bytes = this.batch.length === 0 ? bytes : this.#bytes + 1 + bytes;
    this.batch.push(event);
    return full;
  }

  #tooLong(): Omit<Fault, 'place'> {
    const { tooLong } = this.#refusals;
    return { ...tooLong, error_message: tooLong.error_message.replace('{maximum}', String(this.#maxBytes)) };
  }
}

/** The length of a value as JSON, in bytes of UTF-8; undefined when it cannot be written so. */
function bytesOf(value: unknown): number | undefined {
  const json = toJson(value);
  if (json === undefined) return undefined;
  let bytes = json.length;
  for (let index = 0; index < json.length; index++) {
    const code = json.charCodeAt(index);
    // Halves of a pair count two each. JSON escapes a half that stands alone.
    if (code > 0x7f) bytes += code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}

function toJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}
