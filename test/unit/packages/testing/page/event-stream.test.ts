import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EventStore } from '../../../../../packages/testing/src/page/browser/event-store.js';
import { connect, type EventSourceOfSandbox } from '../../../../../packages/testing/src/page/browser/event-stream.js';
import type { ReceivedEvent } from '../../../../../packages/testing/src/sandbox/received-event.js';

type Stream = Parameters<EventSourceOfSandbox['open']>[0];

/** A sandbox whose responses arrive in the order that the scheduler draws, unless it is stopped before. */
class FakeSandbox implements EventSourceOfSandbox {
  readonly #scheduler: fc.Scheduler;
  readonly #streams = new Set<Stream>();
  #lastId = 0;
  #received = 0;
  events: ReceivedEvent[] = [];

  constructor(scheduler: fc.Scheduler) {
    this.#scheduler = scheduler;
  }

  open(stream: Stream): () => void {
    const isOpen = () => this.#streams.has(stream);
    this.#streams.add(stream);
    this.#scheduler.schedule(Promise.resolve(), 'opened').then(() => isOpen() && stream.opened());
    return () => this.#streams.delete(stream);
  }

  async request(query: string): Promise<ReceivedEvent[]> {
    const parameters = new URLSearchParams(query);
    const [after, limit] = [parameters.get('after'), Number(parameters.get('limit'))];
    await this.#scheduler.schedule(Promise.resolve(), 'requested');
    const found =
      after === null ? this.events.slice(-limit) : this.events.filter(({ id }) => id > Number(after)).slice(0, limit);
    await this.#scheduler.schedule(Promise.resolve(), 'responded');
    return found;
  }

  later(run: () => void): void {
    this.#scheduler.schedule(Promise.resolve(), 'later').then(run);
  }

  receive(): void {
    const event = { id: ++this.#lastId, receivedAt: String(++this.#received), errors: [], notices: [], uuid: '' };
    this.events.push(event as unknown as ReceivedEvent);
    for (const stream of this.#streams) stream.received(event as unknown as ReceivedEvent);
  }

  /** A page learns of it when it connects again. */
  clear(): void {
    this.events = [];
    this.disconnect();
  }

  disconnect(): void {
    for (const stream of [...this.#streams]) stream.failed();
  }

  restart(): void {
    this.events = [];
    this.#lastId = 0;
    this.disconnect();
  }
}

/** What follows from a response is scheduled a few microtasks later. */
const settle = () => new Promise(setImmediate);

const action = fc.oneof(
  { arbitrary: fc.constant('receive' as const), weight: 6 },
  fc.constantFrom('clear' as const, 'disconnect' as const, 'restart' as const),
);

describe('The page', () => {
  it('has the newest events of the sandbox in the end, whatever happened to the connection', async () => {
    const newest = 8;
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.tuple(action, fc.nat(3)), { maxLength: 40 }),
        async (scheduler, steps) => {
          const sandbox = new FakeSandbox(scheduler);
          const store = new EventStore();
          let isConnected = false;
          const listener = {
            received: (events: ReceivedEvent[]) => void store.add(events),
            reset: () => store.reset(),
            connected: (now: boolean) => {
              isConnected = now;
            },
          };
          connect(listener, sandbox, newest);
          for (const [name, waits] of steps) {
            sandbox[name]();
            for (let index = 0; index < waits && scheduler.count() > 0; index++) await scheduler.waitNext(1);
          }
          for (await settle(); scheduler.count() > 0; await settle()) await scheduler.waitNext(1);
          expect(isConnected).toBe(true);
          expect(store.matches).toEqual(sandbox.events.slice(sandbox.events.length - store.size));
          expect(store.size).toBeGreaterThanOrEqual(Math.min(newest, sandbox.events.length));
        },
      ),
    );
  });

  it('connects again after a response that cannot be read', async () => {
    let attempts = 0;
    const connections: boolean[] = [];
    const source: EventSourceOfSandbox = {
      open({ opened }) {
        opened();
        return () => {};
      },
      request: () => (++attempts < 3 ? Promise.reject(new Error()) : Promise.resolve([])),
      later: (run) => run(),
    };
    await new Promise<void>((resolve) => {
      const connected = (now: boolean): void => {
        connections.push(now);
        if (now) resolve();
      };
      connect({ received() {}, reset() {}, connected }, source);
    });
    expect(connections).toEqual([false, false, true]);
  });
});
