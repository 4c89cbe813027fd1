/** What reading an input results in. */
export type Read =
  | { kind: 'event'; event: unknown }
  | { kind: 'end' }
  /** The input threw an error. */
  | { kind: 'failed'; error: unknown }
  /** There was no event before the interruption. */
  | { kind: 'interrupted' };

/** An input, read event by event. */
export interface Input {
  /** Whether an event may take a while. */
  readonly isAsync: boolean;
  /** Never rejects. After an interruption the next call returns the event that was on its way. */
  read(interruption?: Promise<unknown>): Promise<Read>;
  /** No more events are read. Does not wait for an event that is on its way. */
  close(): void;
}

type Source = Iterable<unknown> | AsyncIterable<unknown>;

const interrupted: Read = { kind: 'interrupted' };

/** @param source An iterable or an async iterable; strings are neither. */
export function openInput(source: Source): Input {
  const isAsync = Symbol.asyncIterator in source;
  const iterator = isAsync ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  let pending: Promise<Read> | undefined;
  let isOpen = true;

  const next = async (): Promise<Read> => {
    try {
      const { done, value } = await iterator.next();
      if (!done) return { kind: 'event', event: value };
      isOpen = false;
      return { kind: 'end' };
    } catch (error) {
      isOpen = false;
      return { kind: 'failed', error };
    }
  };

  return {
    isAsync,
    async read(interruption) {
      pending ??= next();
      const read = await (interruption ? Promise.race([pending, interruption.then(() => interrupted)]) : pending);
      if (read !== interrupted) pending = undefined;
      return read;
    },
    close() {
      if (!isOpen) return;
      isOpen = false;
      // The input may be waiting for something that never comes, and what it throws now concerns nobody.
      const closed = (async () => iterator.return?.())();
      closed.catch(() => {});
    },
  };
}
