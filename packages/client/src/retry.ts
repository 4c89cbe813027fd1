import type { Clock } from './clock.js';
import type { Exchange } from './exchange.js';

/*
 * Retries and limits are our own, about a hundred lines, because no maintained library fits: p-retry, p-throttle and
 * cockatiel are ESM only and need Node 20 or 22, while this package also runs on Node 18 and as CommonJS; bottleneck had
 * its last release in 2019; exponential-backoff can neither be aborted nor wait as long as a response states. And whether to
 * send again is decided by what a response means, which is most of the code.
 */

/** How requests are repeated: see `RetryOptions`. */
export interface RetryPolicy {
  attempts: number;
  baseMs: number;
  maxMs: number;
}

/** A random part of a time that doubles with each attempt ("full jitter"), so that clients do not repeat in step. */
export function backoffMs(attempt: number, { baseMs, maxMs }: RetryPolicy, clock: Clock): number {
  return clock.random() * Math.min(maxMs, baseMs * 2 ** (attempt - 1));
}

/** What an exchange states of its events. */
export type Verdict =
  /** The API has decided. */
  | 'final'
  /** The API did not process the request: it can be sent again. */
  | 'notProcessed'
  /** Nobody knows whether the API has processed the request. */
  | 'unknown';

/** What can be done after an exchange. */
export function verdictOf(exchange: Exchange): Verdict {
  if (exchange.kind === 'unreachable') return 'notProcessed';
  if (exchange.kind === 'interrupted') return 'unknown';
  const { response } = exchange;
  switch (response.kind) {
    case 'accepted':
    case 'rejected':
    case 'unauthorized':
      return 'final';
    case 'rateLimited':
      return 'notProcessed';
    case 'unavailable':
      return response.retryable ? 'notProcessed' : 'unknown';
    case 'unknown':
      if (response.retryable) return 'notProcessed';
      // A redirect is the same each time.
      return exchange.isRedirect || (response.status >= 400 && response.status < 500) ? 'final' : 'unknown';
  }
}

/** How long the response states to wait, in milliseconds. */
export function retryAfterOf(exchange: Exchange): number | undefined {
  if (exchange.kind !== 'response') return undefined;
  const { response } = exchange;
  return response.kind === 'rateLimited' || response.kind === 'unavailable' ? response.retryAfterMs : undefined;
}
