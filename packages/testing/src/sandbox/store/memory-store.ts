import { type EventStore, firstWithin, type StoredEvent, sizeOf } from './event-store.js';
import { KeptEvents, maxKeptBytes } from './kept-events.js';

/** Keeps the newest events in an array; for where there is no file system, such as an interceptor in a browser. */
export function memoryStore(keep: number, maxBytes = maxKeptBytes): EventStore {
  const kept = new KeptEvents(keep, maxBytes);
  let events: StoredEvent[] = [];
  let lastId = 0;
  return {
    add(event) {
      lastId += 1;
      events.push({ id: lastId, ...event });
      kept.add(sizeOf(event));
      // Removing the oldest one each time would move all the others each time.
      if (events.length > 2 * kept.count) events = events.slice(-kept.count);
      return lastId;
    },
    find({ after, eventType, status, limit = Number.POSITIVE_INFINITY, maxBytes }) {
      const found = events
        .slice(events.length - kept.count)
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
      kept.clear();
    },
  };
}
