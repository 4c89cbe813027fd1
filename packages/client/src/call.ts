import { linkSignals } from './abort.js';
import type { SendAllOptions } from './options.js';
import type { Outcome } from './outcome.js';
import type { Progress, WaitReason } from './progress.js';
import type { Call } from './session.js';

/** A call of `send` or `sendAll`, with what only the call itself does. */
export interface OwnCall extends Call {
  /** Reports that events were read. */
  onRead(events: number): void;
  onOutcomes(outcomes: Outcome[]): void;
  /** Ends the call with what a function of the caller threw, once what was read has been sent. */
  failLater(error: unknown): void;
  /** Stops what is still under way. */
  end(): void;
  /** Throws what a function of the caller threw, or the reason why the caller's signal was aborted. */
  throwFailure(): void;
}

/** Begins a call, which the caller can abort by any of these signals. */
export function beginCall(signals: (AbortSignal | undefined)[], onProgress?: SendAllOptions['onProgress']): OwnCall {
  const link = linkSignals(...signals);
  const progress: Progress = { read: 0, accepted: 0, invalid: 0, rejected: 0, unknown: 0, requests: 0, waitMs: 0 };
  let failure: { error: unknown } | undefined;
  const fail = (error: unknown): void => {
    failure ??= { error };
    link.abort(error);
  };
  const report = (waitMs: number, waitFor?: WaitReason): void => {
    try {
      onProgress?.({ ...progress, waitMs, ...(waitFor && { waitFor }) });
    } catch (error) {
      fail(error);
    }
  };
  return {
    signal: link.signal,
    fail,
    failLater: (error) => {
      failure ??= { error };
    },
    onWait: report,
    onRequest: () => {
      progress.requests++;
    },
    onRead: (events) => {
      progress.read += events;
    },
    onOutcomes(outcomes) {
      for (const { status } of outcomes) progress[status]++;
      report(0);
    },
    end() {
      link.detach();
      link.abort();
    },
    throwFailure() {
      if (failure) throw failure.error;
      for (const signal of signals) if (signal?.aborted) throw signal.reason;
    },
  };
}
