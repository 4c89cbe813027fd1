import type { ReceivedEvent } from '../../sandbox/received-event.js';

/** What the page learns of the sandbox. */
export interface StreamListener {
  /** Events by ascending id. One may arrive twice. */
  received(events: ReceivedEvent[]): void;
  /** The events that the page knows are no longer those of the sandbox: it was cleared, or started again. */
  reset(): void;
  connected(isConnected: boolean): void;
}

/** How many events are requested at once. Of more, only the newest are requested. */
const newest = 10_000;

/** Milliseconds until the next attempt to connect. */
const retryMs = 2000;

/** Connects to the sandbox, and again whenever the connection breaks. */
export function connect(listener: StreamListener): void {
  let last: ReceivedEvent | undefined;
  const add = (events: ReceivedEvent[]): void => {
    last = events.at(-1) ?? last;
    listener.received(events);
  };
  const catchUp = async (): Promise<void> => {
    const events = await request(last ? `after=${last.id - 1}&limit=${newest}` : `limit=${newest}`);
    if (last && !continues(events, last)) {
      last = undefined;
      listener.reset();
      return catchUp();
    }
    add(events);
  };
  const open = (): void => {
    const stream = new EventSource('/sandbox/stream');
    // The stream sends what arrives from now on. Until what arrived before has been read, it waits.
    let waiting: ReceivedEvent[] | undefined;
    let isOver = false;
    const retry = (): void => {
      if (isOver) return;
      isOver = true;
      stream.close();
      listener.connected(false);
      setTimeout(open, retryMs);
    };
    stream.onopen = () => {
      waiting = [];
      catchUp()
        .then(() => {
          add(waiting ?? []);
          waiting = undefined;
          if (!isOver) listener.connected(true);
        })
        .catch(retry);
    };
    stream.onmessage = ({ data }) => {
      const event: ReceivedEvent = JSON.parse(data);
      if (waiting) waiting.push(event);
      else add([event]);
    };
    stream.onerror = retry;
  };
  open();
}

/** Whether the events begin with the last one that is known, and are all that arrived since. */
function continues([first, ...others]: readonly ReceivedEvent[], last: ReceivedEvent): boolean {
  return first?.id === last.id && first.receivedAt === last.receivedAt && others.length + 1 < newest;
}

/** Removes all events from the sandbox, and returns whether it did. */
export async function deleteEvents(): Promise<boolean> {
  try {
    const { ok } = await fetch('/sandbox/events', { method: 'DELETE' });
    return ok;
  } catch {
    return false;
  }
}

async function request(query: string): Promise<ReceivedEvent[]> {
  const response = await fetch(`/sandbox/events?${query}`);
  if (!response.ok) throw new Error(`The sandbox responded with ${response.status}.`);
  return response.json();
}
