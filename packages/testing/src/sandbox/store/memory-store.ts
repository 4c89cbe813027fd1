import { type EventStore, firstWithin, type StoredEvent } from './event-store.js';

/** Keeps the newest events in an array; for where there is no file system, such as an interceptor in a browser. */
export function memoryStore(keep: number): EventStore {
  let events: StoredEvent[] = [];
  let lastId = 0;
  return {
    add(event) {
      lastId += 1;
      events.push({ id: lastId, ...event });
      // Removing the oldest one each time would move all the others each time.
      if (events.length >= 2 * keep + 1000) events = events.slice(-keep);
      return lastId;
    },
    find({ after, eventType, status, limit = Number.POSITIVE_INFINITY, maxBytes }) {
      const found = events
        .slice(-keep)
        .filter(
          (event) =>
            event.id > (after ?? 0) &&
            (eventType === undefined || event.eventType === eventType) &&
            (status === undefined || event.status === status),
        );
      if (after !== undefined) return firstWithin(found.slice(0, limit), maxBytes);
      return firstWithin(found.slice(Math.max(0, found.length - limit)).reverse(), maxBytes).reverse();
    },
    clear() {
      events = [];
    },
  };
}
