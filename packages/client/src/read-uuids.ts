import type { BatchResponse } from '@rdsm-events/types/batch-response';
import type { EventResponse } from '@rdsm-events/types/event-response';
import { fieldOf } from './json.js';

const eventUuid = 'event_uuid' satisfies keyof EventResponse;
const batchUuid = 'event_batch_uuid' satisfies keyof BatchResponse;
const events = 'events' satisfies keyof BatchResponse;

/** The UUIDs of a body that accepts events, in the order of the events; undefined for any other body. */
export function readUuids(body: unknown): { eventUuids: string[]; batchUuid?: string } | undefined {
  const list = fieldOf(body, events);
  if (list === undefined) {
    const uuid = uuidAt(body, eventUuid);
    return uuid === undefined ? undefined : { eventUuids: [uuid] };
  }
  const batch = uuidAt(body, batchUuid);
  if (batch === undefined || !Array.isArray(list)) return undefined;
  const eventUuids: string[] = [];
  for (const entry of list) {
    const uuid = uuidAt(entry, eventUuid);
    // Without one of the UUIDs, it is not known which event the others are of.
    if (uuid === undefined) return undefined;
    eventUuids.push(uuid);
  }
  return { eventUuids, batchUuid: batch };
}

function uuidAt(value: unknown, name: string): string | undefined {
  const uuid = fieldOf(value, name);
  return typeof uuid === 'string' && uuid.trim() !== '' ? uuid : undefined;
}
