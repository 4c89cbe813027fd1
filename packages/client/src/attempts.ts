import { unlessAborted } from './abort.js';
import type { Credentials } from './credentials.js';
import type { ValidEntry } from './entry.js';
import { type Exchange, exchange } from './exchange.js';
import { requestOf } from './request.js';
import { backoffMs, retryAfterOf, verdictOf } from './retry.js';
import type { Call, Session } from './session.js';

/** How the attempts to send a request ended. */
export type Attempted = (
  | Exchange
  /** The request was not sent: the signal was aborted before it. */
  | { kind: 'unsent'; reason: 'aborted' }
  /** The request was not sent: a limit would make it wait for too long, or there was no response to the one before. */
  | { kind: 'unsent'; reason: 'rateLimited' | 'unavailable'; retryAfterMs: number }
) & {
  /** An earlier attempt of which nobody knows whether the API processed it. */
  doubtful?: Exchange;
};

/**
 * Sends one event, or several as a batch, until the API has decided or the attempts are used up.
 *
 * Rejects only with what the caller's function for the access token throws.
 * @param earlier An attempt to send a batch with these events, of which nobody knows whether the API processed it.
 */
export async function sendUntilFinal(
  entries: ValidEntry[],
  session: Session,
  call: Call,
  earlier?: Exchange,
): Promise<Attempted> {
  const { limits, transport, resendUnknown } = session;
  const body = bodyOf(entries);
  let renewed = false;
  let doubtful = earlier;
  const end = (attempted: Attempted): Attempted => (doubtful ? { ...attempted, doubtful } : attempted);
  for (let attempt = 1; ; attempt++) {
    const slot = await session.rateLimit.acquire(limits.maxWaitMs, call.signal, (ms) =>
      call.onWait(ms, 'accountLimit'),
    );
    if (slot === undefined) return end({ kind: 'unsent', reason: 'aborted' });
    if (typeof slot === 'number') return end({ kind: 'unsent', reason: 'rateLimited', retryAfterMs: slot });
    let result: Exchange;
    let credentials: Credentials | undefined;
    try {
      credentials = await unlessAborted(session.credentials.get(), call.signal);
      if (credentials === undefined || call.signal.aborted) return end({ kind: 'unsent', reason: 'aborted' });
      call.onRequest();
      result = await exchange(requestOf(body, credentials, session.baseUrl), transport, call.signal);
    } finally {
      slot();
    }
    if (isTokenRejected(result) && !renewed) {
      renewed = true;
      const isRenewed = await unlessAborted(session.credentials.renew(credentials), call.signal);
      if (call.signal.aborted) return end({ kind: 'unsent', reason: 'aborted' });
      if (isRenewed) {
        attempt--;
        continue;
      }
    }
    const verdict = verdictOf(result);
    if (verdict === 'final') return end(result);
    const retryAfterMs = retryAfterOf(result) ?? 0;
    if (isOfAccount(result)) session.rateLimit.pause(retryAfterMs);
    if (isOfContact(result) && entries.length > 1) return end(result);
    if (verdict === 'unknown' && (!resendUnknown || call.signal.aborted)) return end(result);
    if (attempt >= limits.retry.attempts || retryAfterMs > limits.maxWaitMs) return end(result);
    if (verdict === 'unknown') doubtful = result;
    const waitMs = retryAfterMs + backoffMs(attempt, limits.retry, transport.clock);
    call.onWait(waitMs, isOfContact(result) ? 'contactLimit' : isOfAccount(result) ? 'accountLimit' : 'retry');
    await transport.clock.sleep(waitMs, call.signal);
  }
}

function bodyOf(entries: ValidEntry[]): { json: string; isBatch: boolean } {
  const [first, ...rest] = entries as [ValidEntry, ...ValidEntry[]];
  if (rest.length === 0) return { json: first.json, isBatch: false };
  return { json: `[${entries.map(({ json }) => json).join(',')}]`, isBatch: true };
}

function isTokenRejected(result: Exchange): boolean {
  return result.kind === 'response' && result.response.kind === 'unauthorized' && result.response.status === 401;
}

function isOfContact(result: Exchange): boolean {
  return result.kind === 'response' && result.response.kind === 'rateLimited' && result.response.scope === 'contact';
}

function isOfAccount(result: Exchange): boolean {
  return result.kind === 'response' && result.response.kind === 'rateLimited' && result.response.scope !== 'contact';
}
