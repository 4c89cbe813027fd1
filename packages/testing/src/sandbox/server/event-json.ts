import type { EventFilter, ReceivedEvent } from '../received-event.js';
import type { Sandbox } from '../sandbox.js';

/** The greatest size of a response with events, about, in bytes. A string, and memory, have limits of their own. */
export const maxResponseBytes = 20_000_000;

/** A part of the events that match. */
export interface EventPart {
  events: ReceivedEvent[];
  /** Whether there are more, which are too long for one response. */
  isCut: boolean;
}

/** The events that match, as far as they fit into a response: the first ones after `after`, otherwise the newest. */
export function partOf({ events }: Pick<Sandbox, 'events'>, filter: EventFilter): EventPart {
  const { after, limit = Number.POSITIVE_INFINITY } = filter;
  const part = events({ ...filter, maxBytes: maxResponseBytes });
  const [first, last] = [part[0], part.at(-1)];
  if (!first || !last || part.length >= limit) return { events: part, isCut: false };
  const isCut =
    after === undefined
      ? events({ ...filter, after: 0, limit: 1 })[0]?.id !== first.id
      : events({ ...filter, after: last.id, limit: 1 }).length > 0;
  return { events: part, isCut };
}

/** A received event as JSON. What is nested so deep that it cannot be written is `null`. */
export function eventJson(received: ReceivedEvent): string {
  try {
    return JSON.stringify(received);
  } catch {
    return JSON.stringify({ ...received, event: null });
  }
}
