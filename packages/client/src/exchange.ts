import { linkSignals } from './abort.js';
import type { Clock } from './clock.js';
import { isBeforeSending } from './connection-error.js';
import type { Fetch } from './options.js';
import type { ApiRequest } from './request.js';
import { readResponse } from './response.js';
import type { ResponseOutcome } from './response-outcome.js';

/** How one request ended. */
export type Exchange =
  | {
      kind: 'response';
      response: ResponseOutcome;
      /** The request was redirected, which is not followed: the API did not get it. */
      isRedirect?: boolean;
    }
  /** No connection was made: nothing was sent. */
  | { kind: 'unreachable'; cause: unknown }
  /** Something may have been sent, and there is no response, or only the beginning of one. */
  | { kind: 'interrupted'; reason: 'connection' | 'timeout' | 'aborted' | 'response'; cause: unknown };

/** What sends requests. */
export interface Transport {
  /** That of the platform is read at each request: tests replace it. */
  fetch?: Fetch | undefined;
  timeoutMs: number;
  clock: Clock;
}

/** Sends one request, and reads the response to its end. Never rejects. */
export async function exchange(
  { url, ...init }: ApiRequest,
  { fetch: send = globalThis.fetch, timeoutMs, clock }: Transport,
  signal: AbortSignal,
): Promise<Exchange> {
  const request = linkSignals(signal);
  const timer = linkSignals(request.signal);
  let isTimeout = false;
  const stopped = clock.sleep(timeoutMs, timer.signal).then(() => {
    isTimeout = !timer.signal.aborted;
    if (isTimeout) request.abort(new DOMException('The request timed out.', 'TimeoutError'));
  });
  const interrupted = (cause: unknown): Exchange => {
    const reason = signal.aborted ? 'aborted' : isTimeout ? 'timeout' : 'connection';
    return { kind: 'interrupted', reason, cause };
  };
  const response = (async (): Promise<Exchange> => {
    try {
      // A redirect of a POST is followed by a GET, without the events.
      const received = await send(url, { ...init, redirect: 'manual', signal: request.signal });
      let response: ResponseOutcome;
      try {
        response = await readResponse(received);
      } catch (cause) {
        // A `fetch` of the caller may return what is no response.
        return { kind: 'interrupted', reason: 'response', cause };
      }
      const isPartial = 'readError' in response && response.kind === 'unknown';
      const isRedirect = received.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400);
      if (isRedirect) return { kind: 'response', response, isRedirect };
      return isPartial ? interrupted(response.readError) : { kind: 'response', response };
    } catch (cause) {
      const isUnsent = !request.signal.aborted && isBeforeSending(cause);
      return isUnsent ? { kind: 'unreachable', cause } : interrupted(cause);
    }
  })();
  try {
    // A `fetch` that ignores the signal is not waited for.
    return await Promise.race([response, stopped.then(() => interrupted(request.signal.reason))]);
  } finally {
    timer.abort();
    timer.detach();
    request.detach();
  }
}
