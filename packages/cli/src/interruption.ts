/** A signal that Ctrl+C aborts, and the end of a program that another one asks for. */
export interface Interruption {
  signal: AbortSignal;
  /** Stops to listen. A second Ctrl+C ends the process at once anyway. */
  release(): void;
}

/** Listens for Ctrl+C, so that the command can end in its own way. */
export function onInterrupt(): Interruption {
  const controller = new AbortController();
  const abort = (): void => {
    release();
    controller.abort();
  };
  const release = (): void => {
    process.off('SIGINT', abort).off('SIGTERM', abort);
  };
  process.on('SIGINT', abort).on('SIGTERM', abort);
  return { signal: controller.signal, release };
}
