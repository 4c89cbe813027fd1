/** Counts the requests of each key in windows; a window begins with its first request. */
export interface RateLimit {
  readonly max: number;
  /** How often a key may still be used in its window. */
  left(key: string): number;
  /** Counts one request. */
  count(key: string): void;
  /** Requests of the key in its window. */
  usage(key: string): number;
  /** Milliseconds until the window of the key ends. */
  remaining(key: string): number;
}

/** @param windowMs Length of a window in milliseconds. */
export function rateLimit(max: number, windowMs: number, now: () => number): RateLimit {
  const windows = new Map<string, { start: number; usage: number }>();
  let sweepAt = 1000;
  const windowOf = (key: string) => {
    const window = windows.get(key);
    return window && now() - window.start < windowMs ? window : undefined;
  };
  return {
    max,
    left: (key) => Math.max(0, max - (windowOf(key)?.usage ?? 0)),
    usage: (key) => windowOf(key)?.usage ?? 0,
    remaining: (key) => Math.max(0, (windowOf(key)?.start ?? now() - windowMs) + windowMs - now()),
    count(key) {
      const window = windowOf(key);
      if (window) {
        window.usage += 1;
        return;
      }
      windows.set(key, { start: now(), usage: 1 });
      // Windows that ended are of no use. Doubling makes it constant time per request.
      if (windows.size < sweepAt) return;
      for (const each of windows.keys()) if (!windowOf(each)) windows.delete(each);
      sweepAt = Math.max(1000, 2 * windows.size);
    },
  };
}
