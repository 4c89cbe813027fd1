import type { Clock } from '../../../packages/client/src/clock.js';

/** A clock that only advances when nothing else is left to do, so that hours pass in no time. */
export class VirtualClock implements Clock {
  #now = 0;
  readonly #timers = new Set<{ at: number; end: () => void }>();
  readonly #random: () => number;

  /** @param random Numbers from 0 to 1. */
  constructor(random: () => number = () => 0.5) {
    this.#random = random;
  }

  now(): number {
    return this.#now;
  }

  random(): number {
    return this.#random();
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted || !(ms > 0)) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = {
        at: this.#now + ms,
        end: (): void => {
          this.#timers.delete(timer);
          signal?.removeEventListener('abort', timer.end);
          resolve();
        },
      };
      this.#timers.add(timer);
      signal?.addEventListener('abort', timer.end);
    });
  }

  /** Lets time pass until a promise is resolved or rejected. Throws if it waits for something that never comes. */
  async run<T>(promise: Promise<T>): Promise<T> {
    let isOver = false;
    const over = (): void => {
      isOver = true;
    };
    promise.then(over, over);
    for (let idle = 0; !isOver; ) {
      await new Promise((resolve) => setImmediate(resolve));
      if (isOver) break;
      const [next] = [...this.#timers].filter(({ at }) => at < Number.POSITIVE_INFINITY).sort((a, b) => a.at - b.at);
      if (!next) {
        if (++idle > 100) throw new Error('Everything waits, and no timer is set.');
        continue;
      }
      idle = 0;
      this.#now = Math.max(this.#now, next.at);
      next.end();
    }
    return promise;
  }

  /** The timers that are set: none, when everything has been cleaned up. */
  get pending(): number {
    return this.#timers.size;
  }
}
