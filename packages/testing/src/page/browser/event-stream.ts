import type { ReceivedEvent } from './received-event.js';

/** What the page learns of the sandbox. */
export interface StreamListener {
  /** Events by ascending id. One may arrive twice. */
  received(events: ReceivedEvent[]): void;
  /** The sandbox was started again without its events: ids begin again. */
  restarted(): void;
  connected(isConnected: boolean): void;
}

/** How many events are requested when the page is opened. */
const newest = 10_000;

/** Milliseconds until the next attempt, where the browser makes none by itself. */
const retryMs = 2000;

/** Connects to the sandbox, and again whenever the connection breaks. */
export function connect(listener: StreamListener): void {
  let last: ReceivedEvent | undefined;
  const add = (events: ReceivedEvent[]): void => {
    last = events.at(-1) ?? last;
    listener.received(events);
  };
  const catchUp = async (): Promise<void> => {
    const known = last;
    const events = await request(known ? `after=${known.id - 1}` : `limit=${newest}`);
    const [first] = events;
    if (known && (first?.id !== known.id || first.receivedAt !== known.receivedAt)) {
      last = undefined;
      listener.restarted();
      return catchUp();
    }
    add(events);
  };
  const open = (): void => {
    const stream = new EventSource('/sandbox/stream');
    // The stream sends what arrives from now on. Until the rest has been read, it waits.
    let waiting: ReceivedEvent[] | undefined;
    const retry = (): void => {
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
          listener.connected(true);
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

async function request(query: string): Promise<ReceivedEvent[]> {
  const response = await fetch(`/sandbox/events?${query}`);
  if (!response.ok) throw new Error(`The sandbox responded with ${response.status}.`);
  return response.json();
}
