import type { ReceivedEvent } from '../../sandbox/received-event.js';
import { type Filter, matches, noFilter } from './filter.js';

/** How much the page keeps. Older events are dropped; the sandbox itself still has them. */
export interface Limits {
  events: number;
  /** Length of the JSON of all events, in characters. */
  characters: number;
}

const defaultLimits: Limits = { events: 10_000, characters: 50_000_000 };

interface Entry {
  received: ReceivedEvent;
  /** JSON in lower case, for the filter. */
  json: string;
}

/** The events that the page knows, by ascending id, and those that match the filter. */
export class EventStore {
  readonly #limits: Limits;
  #entries: Entry[] = [];
  #matches: ReceivedEvent[] = [];
  #filter = noFilter;
  #characters = 0;
  #lastId = 0;

  constructor(limits: Limits = defaultLimits) {
    this.#limits = limits;
  }

  /** By ascending id. */
  get matches(): readonly ReceivedEvent[] {
    return this.#matches;
  }

  get size(): number {
    return this.#entries.length;
  }

  /** The greatest id so far, also of events that were cleared or dropped. */
  get lastId(): number {
    return this.#lastId;
  }

  get filter(): Filter {
    return this.#filter;
  }

  set filter(filter: Filter) {
    this.#filter = filter;
    this.#matches = this.#entries.filter((entry) => this.#isMatch(entry)).map(({ received }) => received);
  }

  /** Adds the events that are newer than every other, and returns those: the stream may send an event twice. */
  add(received: readonly ReceivedEvent[]): ReceivedEvent[] {
    const added: ReceivedEvent[] = [];
    for (const each of received) {
      if (each.id <= this.#lastId) continue;
      this.#lastId = each.id;
      const entry = { received: each, json: printJson(each).toLowerCase() };
      this.#entries.push(entry);
      this.#characters += entry.json.length;
      if (this.#isMatch(entry)) this.#matches.push(each);
      added.push(each);
    }
    this.#dropOldest();
    return added;
  }

  find(id: number): ReceivedEvent | undefined {
    return this.#entries.find(({ received }) => received.id === id)?.received;
  }

  /** Removes all events; those that arrive afterwards are listed. */
  clear(): void {
    this.#entries = [];
    this.#matches = [];
    this.#characters = 0;
  }

  /** The same, for a sandbox whose ids begin again. */
  reset(): void {
    this.clear();
    this.#lastId = 0;
  }

  /** A tenth more than necessary, so that not every event moves the whole array. */
  #dropOldest(): void {
    const { events, characters } = this.#limits;
    if (this.#entries.length <= events && this.#characters <= characters) return;
    let count = 0;
    while (this.#entries.length - count > events * 0.9 || this.#characters > characters * 0.9) {
      const oldest = this.#entries[count];
      if (oldest === undefined) break;
      this.#characters -= oldest.json.length;
      count++;
    }
    this.#entries = this.#entries.slice(count);
    const first = this.#entries[0]?.received.id ?? Number.POSITIVE_INFINITY;
    this.#matches = this.#matches.filter(({ id }) => id >= first);
  }

  #isMatch({ received, json }: Entry): boolean {
    return matches(received, json, this.#filter);
  }
}

/** What the filter searches. An event that is nested too deeply is found by its errors only. */
function printJson({ event, errors, uuid }: ReceivedEvent): string {
  try {
    return JSON.stringify([event, errors, uuid]);
  } catch {
    return JSON.stringify([errors, uuid]);
  }
}
