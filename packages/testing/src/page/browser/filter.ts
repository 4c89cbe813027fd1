import type { ReceivedEvent } from '../../sandbox/received-event.js';

/** Which events are listed. An empty string filters nothing. */
export interface Filter {
  eventType: string;
  outcome: '' | Outcome;
  /** Any text of the event or of its errors, ignoring case. */
  text: string;
}

export type Outcome = 'accepted' | 'rejected' | 'notices';

export const noFilter: Filter = { eventType: '', outcome: '', text: '' };

export function isAccepted({ status }: ReceivedEvent): boolean {
  return status >= 200 && status < 300;
}

/** The type of an event, where it has one. */
export function eventTypeOf({ event }: ReceivedEvent): string | undefined {
  const type = isRecord(event) && Object.hasOwn(event, 'event_type') ? event.event_type : undefined;
  return typeof type === 'string' ? type : undefined;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether an event is listed. The text is compared with the JSON of the event, in lower case. */
export function matches(received: ReceivedEvent, json: string, { eventType, outcome, text }: Filter): boolean {
  if (eventType !== '' && eventTypeOf(received) !== eventType) return false;
  if (outcome === 'accepted' && !isAccepted(received)) return false;
  if (outcome === 'rejected' && isAccepted(received)) return false;
  if (outcome === 'notices' && received.notices.length === 0) return false;
  return text === '' || json.includes(text.toLowerCase());
}
