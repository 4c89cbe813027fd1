import type { ResponseOutcome } from '@rdsm-events/client';
import type { EventResult } from './event-result.js';

/** Why a run ends before the file does. */
export interface EndReason {
  kind: 'interrupted' | 'stopped' | 'noResponse' | 'unknownResponse';
  /** Why no other event would be accepted, if that is the reason. */
  reason?: string | undefined;
  response?: ResponseOutcome | { status: number } | undefined;
}

/** After one of these, every other event would end in the same way. */
const hopeless: readonly string[] = ['unauthorized', 'unavailable', 'unreachable'];

/** After one of these, other events may become unknown, too: `--resume` sends what is not sent, and not what is unknown. */
const withoutResponse: readonly string[] = ['connection', 'timeout', 'gateway'];

/** Whether a result ends the run: other events would have the same one, also if it is that of a proxy (200, 404). */
export function endReasonOf(result: EventResult): EndReason | undefined {
  if (result.status !== 'notSent' && result.status !== 'unknown') return undefined;
  const { reason, response } = result;
  if (result.status === 'unknown' && result.isEarlier) return undefined;
  if (reason === 'response') return { kind: 'unknownResponse', reason, response };
  if (withoutResponse.includes(reason)) return { kind: 'noResponse', reason, response };
  return result.status === 'notSent' && hopeless.includes(reason) ? { kind: 'stopped', reason, response } : undefined;
}

/** Ends a run early: nothing more is read or sent, but the request under way is finished. */
export class EarlyEnd {
  reason: EndReason | undefined;
  /** What `fetch` throws in place of sending a further request. The code states that nothing was sent. */
  readonly withheld = new TypeError('The run ends.', {
    cause: Object.assign(new Error('The run ends.'), { code: 'ECONNREFUSED' }),
  });
  private readonly waiting = new AbortController();
  private requests = 0;

  /** Aborted once no request is under way: it ends what waits for a limit, for the input, or to repeat a request. */
  get signal(): AbortSignal {
    return this.waiting.signal;
  }

  get hasRequest(): boolean {
    return this.requests > 0;
  }

  begin(reason: EndReason): void {
    this.reason ??= reason;
    this.abortWaiting();
  }

  /** To be called when the client has processed a response: it may wait next. */
  abortWaiting(): void {
    if (this.reason !== undefined && !this.hasRequest) this.waiting.abort();
  }

  /** A `fetch` that begins no further request once the run ends. */
  guard(send: typeof fetch): typeof fetch {
    return async (url, init) => {
      if (this.reason !== undefined) throw this.withheld;
      this.requests++;
      try {
        return await send(url, init);
      } finally {
        this.requests--;
      }
    };
  }
}
