import { type Clock, systemClock } from '../../../packages/client/src/clock.js';

/** The clock of the platform, many times as fast: an hour passes in a minute. */
export function fastClock(factor: number): Clock & { date(): number } {
  const start = Date.now();
  return {
    now: () => systemClock.now() * factor,
    sleep: (ms, signal) => systemClock.sleep(ms / factor, signal),
    random: systemClock.random,
    /** Milliseconds since 1970. */
    date: () => start + (Date.now() - start) * factor,
  };
}
