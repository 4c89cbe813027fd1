import { unlessAborted } from './abort.js';
import type { Clock } from './clock.js';

const minute = 60_000;

/** Keeps requests within a number per minute: in any 60 seconds, wherever they begin. */
export interface RateLimit {
  /**
   * Waits until a request may be sent, and counts it.
   *
   * @returns The function to call when the request has ended; or how long it would have to wait, in milliseconds, if that
   *   is longer than `maxWaitMs`; or undefined if the signal was aborted.
   */
  acquire(
    maxWaitMs: number,
    signal: AbortSignal,
    onWait: (ms: number) => void,
  ): Promise<(() => void) | number | undefined>;
  /** No request begins for this time: the API has reported that the limit is reached. */
  pause(ms: number): void;
}

/**
 * A request counts from its beginning until a minute after its end. The API has received it somewhere in between, so that
 * its count is never higher than ours, however long a request is on its way.
 */
export function createRateLimit(requestsPerMinute: number, clock: Clock): RateLimit {
  /** When the requests of the last minute ended, the oldest first. */
  const ended: number[] = [];
  let running = 0;
  let pausedUntil = 0;
  let onEnd: (() => void)[] = [];

  /** How long to wait at least; undefined until a request ends. */
  const waitMs = (): number | undefined => {
    const now = clock.now();
    while (ended[0] !== undefined && ended[0] + minute < now) ended.shift();
    if (pausedUntil > now) return pausedUntil - now;
    if (running + ended.length < requestsPerMinute) return 0;
    // A timer may end a fraction of a millisecond early: one more is on the safe side.
    return ended[0] === undefined ? undefined : ended[0] + minute - now + 1;
  };

  const release = (): void => {
    running--;
    ended.push(clock.now());
    for (const resolve of onEnd) resolve();
    onEnd = [];
  };

  return {
    async acquire(maxWaitMs, signal, onWait) {
      for (;;) {
        if (signal.aborted) return undefined;
        const ms = waitMs();
        if (ms === 0) break;
        if (ms === undefined) {
          // The running requests may be those of another call, and wait for a token.
          await unlessAborted(new Promise<void>((resolve) => onEnd.push(resolve)), signal);
          continue;
        }
        if (ms > maxWaitMs) return Math.ceil(ms);
        onWait(ms);
        await clock.sleep(ms, signal);
      }
      running++;
      return release;
    },
    pause(ms) {
      pausedUntil = Math.max(pausedUntil, clock.now() + ms);
    },
  };
}
