import { noticesOfEvent } from '@rdsm-events/validators/notices';
import type { EndpointName, EventFilter, ReceivedEvent } from './received-event.js';
import type { EventStore, StoredEvent } from './store/event-store.js';
import { typeOf, type ValidatedEvent } from './validate-body.js';

/** What became of the events of a request. */
export interface Receipt {
  endpoint: EndpointName;
  /** HTTP status of the response. */
  status: number;
  /** In milliseconds since 1970. */
  receivedAt: number;
}

/** Keeps the received events in a store, and passes them to listeners. */
export interface Recorder {
  /** @param uuids The UUIDs in the response, in the order of the events; none if they are rejected. */
  record(events: readonly ValidatedEvent[], receipt: Receipt, uuids?: readonly string[]): void;
  events(filter?: EventFilter): ReceivedEvent[];
  subscribe(listener: (event: ReceivedEvent) => void): () => void;
}

export function createRecorder(store: EventStore): Recorder {
  const listeners = new Set<(event: ReceivedEvent) => void>();
  return {
    record(events, { endpoint, status, receivedAt }, uuids = []) {
      const time = new Date(receivedAt).toISOString();
      for (const [index, { event, errors, dropped }] of events.entries()) {
        const stored = {
          ...{ receivedAt: time, endpoint, uuid: uuids[index] ?? '', eventType: typeOf(event), status },
          json: toJson(event),
          errors: [...errors, ...dropped],
        };
        const id = store.add(stored);
        // Nobody waits for notices, unless somebody listens.
        if (listeners.size === 0) continue;
        const received = toReceived({ id, ...stored });
        for (const listener of listeners) listener(received);
      }
    },
    events: (filter = {}) => store.find(filter).map(toReceived),
    subscribe(listener) {
      // Wrapped, so that a listener that subscribes twice is called twice.
      const each = (event: ReceivedEvent) => listener(event);
      listeners.add(each);
      return () => listeners.delete(each);
    },
  };
}

function toReceived({ eventType: _, json, ...stored }: StoredEvent): ReceivedEvent {
  const event: unknown = JSON.parse(json);
  return { ...stored, event, errors: [...stored.errors], notices: noticesOfEvent(event) };
}

/** An array that is nested so deep that it cannot be written is stored as `null`. */
function toJson(event: unknown): string {
  try {
    return JSON.stringify(event);
  } catch {
    return 'null';
  }
}
