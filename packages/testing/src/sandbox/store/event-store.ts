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

/** Keeps the received events. */
export interface EventStore {
  /** Adds an event and returns its `id`. */
  add(event: Omit<StoredEvent, 'id'>): number;
  /** The events that match, by `id`. */
  find(filter: EventFilter): StoredEvent[];
  clear(): void;
}
