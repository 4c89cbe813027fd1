import type { ApiError } from '@rdsm-events/types/api-error';
import type { EndpointName, EventFilter } from '../received-event.js';

/** An event as it is stored. Its notices are derived from it when it is read. */
export interface StoredEvent {
  id: number;
  receivedAt: string;
  endpoint: EndpointName;
  uuid: string;
  /** The value of `event_type`, if it is a string. */
  eventType: string;
  status: number;
  /** The event as JSON. */
  json: string;
  errors: readonly ApiError[];
}

/** About the size of what an event has next to its JSON and its errors, in bytes. */
const restBytes = 300;

/** About how much memory an event takes, in bytes. */
export function sizeOf({ json, errors }: Pick<StoredEvent, 'json' | 'errors'>): number {
  return json.length + (errors.length > 0 ? JSON.stringify(errors).length : 0) + restBytes;
}

/** The first events that are together no longer than this, but at least one; all of them without a limit. */
export function firstWithin(events: Iterable<StoredEvent>, maxBytes: number | undefined): StoredEvent[] {
  if (maxBytes === undefined) return [...events];
  const first: StoredEvent[] = [];
  let bytes = 0;
  for (const event of events) {
    bytes += sizeOf(event);
    if (bytes > maxBytes && first.length > 0) break;
    first.push(event);
  }
  return first;
}

/** Keeps the received events. */
export interface EventStore {
  /** Adds an event and returns its `id`. */
  add(event: Omit<StoredEvent, 'id'>): number;
  /** The events that match, by `id`. */
  find(filter: EventFilter): StoredEvent[];
  clear(): void;
}
