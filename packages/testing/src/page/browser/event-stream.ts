import type { ReceivedEvent } from '../../sandbox/received-event.js';

/** What the page learns of the sandbox. */
export interface StreamListener {
  /** Events by ascending id. One may arrive twice. */
  received(events: ReceivedEvent[]): void;
  /** The events that the page knows are no longer those of the sandbox: it was cleared, or started again. */
  reset(): void;
  connected(isConnected: boolean): void;
}

/** How the page reaches the sandbox. */
export interface EventSourceOfSandbox {
  /** Opens a stream of the events that are received from now on. @returns a function that closes it. */
  open(stream: { opened(): void; received(event: ReceivedEvent): void; failed(): void }): () => void;
  /** Requests stored events, by a query. */
  request(query: string): Promise<ReceivedEvent[]>;
  /** Calls a function after a while. */
  later(run: () => void): void;
}

/** How many events are requested at once. Of more, only the newest are requested. */
const defaultNewest = 10_000;

/** Connects to the sandbox, and again whenever the connection breaks. */
export function connect(listener: StreamListener, source: EventSourceOfSandbox, newest = defaultNewest): void {
  let last: ReceivedEvent | undefined;
  const add = (events: ReceivedEvent[]): void => {
    const end = events.at(-1);
    if (end && end.id > (last?.id ?? 0)) last = end;
    listener.received(events);
  };
  const catchUp = async (isOver: () => boolean): Promise<void> => {
    const known = last;
    const events = await source.request(known ? `after=${known.id - 1}&limit=${newest}` : `limit=${newest}`);
    // The response of a connection that broke may be older than that of the next one.
    if (isOver()) return;
    if (known && !(continues(events, known) && events.length < newest)) {
      last = undefined;
      listener.reset();
      return catchUp(isOver);
    }
    add(events);
  };
  const open = (): void => {
    // Until what was received before has been read, what arrives waits.
    let waiting: ReceivedEvent[] | undefined = [];
    let isOver = false;
    const failed = (): void => {
      if (isOver) return;
      isOver = true;
      close();
      listener.connected(false);
      source.later(open);
    };
    const opened = async (): Promise<void> => {
      try {
        await catchUp(() => isOver);
      } catch {
        failed();
      }
      if (isOver) return;
      add(waiting ?? []);
      waiting = undefined;
      listener.connected(true);
    };
    const received = (event: ReceivedEvent): void => {
      if (waiting) waiting.push(event);
      else if (!isOver) add([event]);
    };
    const close = source.open({ opened, received, failed });
  };
  open();
}

/** Whether stored events begin with the last one that is known. Another sandbox may use its id again. */
function continues([first]: readonly ReceivedEvent[], known: ReceivedEvent): boolean {
  return first?.id === known.id && first.receivedAt === known.receivedAt;
}
