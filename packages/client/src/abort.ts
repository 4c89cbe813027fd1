/**
 * A signal that is aborted with the first of several, and how to detach it from them. `AbortSignal.any` needs Node 20.3.
 */
export function linkSignals(...signals: (AbortSignal | undefined)[]): {
  signal: AbortSignal;
  abort: (reason?: unknown) => void;
  detach: () => void;
} {
  const controller = new AbortController();
  const detachments: (() => void)[] = [];
  for (const signal of signals) {
    if (!signal) continue;
    const abort = (): void => controller.abort(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort);
    detachments.push(() => signal.removeEventListener('abort', abort));
  }
  return {
    signal: controller.signal,
    abort: (reason) => controller.abort(reason),
    detach: () => {
      for (const detach of detachments) detach();
    },
  };
}

/** What a promise results in; undefined once the signal is aborted, so that a promise that never ends is not waited for. */
export function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const abort = (): void => resolve(undefined);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
