/** Signals that Ctrl+C aborts, or the end of a program that another one requests. */
export interface Interruption {
  /** Aborted by the first Ctrl+C. */
  signal: AbortSignal;
  /** Aborted by the second one, if the command handles it; otherwise that ends the process at once. */
  second: AbortSignal;
  /** Stops listening: the next Ctrl+C ends the process at once. */
  release(): void;
}

/**
 * Listens for Ctrl+C, so that the command can end in its own way.
 * @param times How often. After that, it ends the process at once.
 */
export function onInterrupt(times: 1 | 2 = 1): Interruption {
  const first = new AbortController();
  const second = new AbortController();
  const abort = (): void => {
    if (times === 1 || first.signal.aborted) release();
    (first.signal.aborted ? second : first).abort();
  };
  const release = (): void => {
    process.off('SIGINT', abort).off('SIGTERM', abort);
  };
  process.on('SIGINT', abort).on('SIGTERM', abort);
  return { signal: first.signal, second: second.signal, release };
}

/**
 * Runs something before a signal such as that of Ctrl+C ends the program.
 * @returns Stops listening.
 */
export function beforeSignalEnds(clean: () => void): () => void {
  const end = (signal: NodeJS.Signals): void => {
    release();
    clean();
    process.kill(process.pid, signal);
  };
  const release = (): void => {
    process.off('SIGINT', end).off('SIGTERM', end);
  };
  process.once('SIGINT', end).once('SIGTERM', end);
  return release;
}
