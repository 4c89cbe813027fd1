import { maxBodyBytes } from '../../../generated/client/api.js';
import { linkSignals } from './abort.js';
import type { Clock } from './clock.js';
import { createEntry, type EntryRules, type InvalidEntry, type ValidEntry } from './entry.js';
import { type Input, openInput, type Read } from './input.js';

/** Consecutive events of the input; those that are valid fit into one request. */
export type Pack = (InvalidEntry | ValidEntry)[];

/** How events are packed. */
export interface PackRules extends EntryRules {
  maxBatchSize: number;
  batchWaitMs: number;
  clock: Clock;
}

/** The most invalid events of a pack: they are kept in memory, and may be large. */
const maxInvalid = 1_000;

/**
 * Reads an input, and packs its events for requests. At most one pack is kept in memory, and nothing is read ahead of the
 * reader. If the input or the validator throws, what was read before comes first. Ends early when the signal is aborted.
 */
export async function* packEvents(
  source: Iterable<unknown> | AsyncIterable<unknown>,
  rules: PackRules,
  signal: AbortSignal,
): AsyncGenerator<Pack, void, undefined> {
  const input = openInput(source);
  try {
    let next: ValidEntry | InvalidEntry | undefined;
    for (let index = 0; ; ) {
      const packing = new Packing(rules);
      if (next) packing.add(next);
      next = undefined;
      let end: Read | undefined;
      const waiting = new Waiting(input, rules, signal);
      while (!packing.isFull && !next && !end) {
        const read = await waiting.read(packing.size > 0);
        if (read.kind !== 'event') end = read;
        else {
          const entry = tryEntry(index++, read.event, rules);
          if ('kind' in entry) end = entry;
          else if (packing.fits(entry)) packing.add(entry);
          else next = entry;
        }
      }
      waiting.end();
      if (packing.size > 0) yield packing.entries;
      if (end?.kind === 'failed') throw end.error;
      if (end?.kind === 'end' || (signal.aborted && !next)) return;
    }
  } finally {
    input.close();
  }
}

function tryEntry(
  index: number,
  event: unknown,
  rules: PackRules,
): ValidEntry | InvalidEntry | (Read & { kind: 'failed' }) {
  try {
    return createEntry(index, event, rules);
  } catch (error) {
    return { kind: 'failed', error };
  }
}

/** A pack that grows. */
class Packing {
  readonly entries: Pack = [];
  readonly #maxBatchSize: number;
  #valid = 0;
  /** Of the body, with its brackets and commas. */
  #bytes = 1;

  constructor({ maxBatchSize }: PackRules) {
    this.#maxBatchSize = maxBatchSize;
  }

  get size(): number {
    return this.entries.length;
  }

  /** Invalid events before the first valid one need no request: they are not kept back. */
  get isFull(): boolean {
    return this.#valid === 0 ? this.size > 0 : this.size - this.#valid >= maxInvalid;
  }

  /** A valid event fits that is the only one, whose body has no brackets. */
  fits(entry: ValidEntry | InvalidEntry): boolean {
    if (entry.errors || this.#valid === 0) return true;
    return this.#valid < this.#maxBatchSize && this.#bytes + entry.bytes + 1 <= maxBodyBytes;
  }

  add(entry: ValidEntry | InvalidEntry): void {
    this.entries.push(entry);
    if (entry.errors) return;
    this.#valid++;
    this.#bytes += entry.bytes + 1;
  }
}

/** Reads the events of one pack: until the signal is aborted, and not for long once there is an event to send. */
class Waiting {
  readonly #input: Input;
  readonly #rules: PackRules;
  readonly #signal: AbortSignal;
  #timer: ReturnType<typeof linkSignals> | undefined;
  #interruption: Promise<void> | undefined;
  #isShort = false;

  constructor(input: Input, rules: PackRules, signal: AbortSignal) {
    this.#input = input;
    this.#rules = rules;
    this.#signal = signal;
  }

  async read(isShort: boolean): Promise<Read> {
    if (this.#signal.aborted) return { kind: 'interrupted' };
    if (!this.#input.isAsync) return this.#input.read();
    if (!this.#interruption || isShort !== this.#isShort) {
      this.end();
      this.#isShort = isShort;
      this.#timer = linkSignals(this.#signal);
      const ms = isShort ? this.#rules.batchWaitMs : Number.POSITIVE_INFINITY;
      this.#interruption = this.#rules.clock.sleep(ms, this.#timer.signal);
    }
    return this.#input.read(this.#interruption);
  }

  end(): void {
    this.#timer?.abort();
    this.#timer?.detach();
  }
}
