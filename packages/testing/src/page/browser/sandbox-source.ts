import type { ReceivedEvent } from '../../sandbox/received-event.js';
import type { EventSourceOfSandbox } from './event-stream.js';

/** Milliseconds until the next attempt to connect. */
const retryMs = 2000;

/** The sandbox that serves the page. */
export const sandboxSource: EventSourceOfSandbox = {
  open({ opened, received, failed }) {
    const stream = new EventSource('/sandbox/stream');
    stream.onopen = opened;
    stream.onmessage = ({ data }) => received(JSON.parse(data));
    stream.onerror = failed;
    return () => stream.close();
  },
  async request(query) {
    const all: ReceivedEvent[] = [];
    const next = new URLSearchParams(query);
    for (;;) {
      const response = await fetch(`/sandbox/events?${next}`);
      if (!response.ok) throw new Error(`The sandbox responded with ${response.status}.`);
      const events = (await response.json()) as ReceivedEvent[];
      for (const event of events) all.push(event);
      const last = events.at(-1);
      // A response has a greatest length. Older events are left out; newer ones are in the next response.
      if (!last || response.headers.get('x-sandbox-left-out') !== 'newer') return all;
      next.set('after', String(last.id));
      next.set('limit', String(Number(next.get('limit')) - events.length));
    }
  },
  later(run) {
    setTimeout(run, retryMs);
  },
};

/** Removes all events from the sandbox, and returns whether it did. */
export async function deleteEvents(): Promise<boolean> {
  try {
    const { ok } = await fetch('/sandbox/events', { method: 'DELETE' });
    return ok;
  } catch {
    return false;
  }
}
