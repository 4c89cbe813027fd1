import type { IncomingMessage, ServerResponse } from 'node:http';
import type { EventFilter, ReceivedEvent } from '../received-event.js';
import type { Sandbox } from '../sandbox.js';
import { eventJson, partOf } from './event-json.js';

/** How often a comment keeps the connection open, in milliseconds. */
const keepAliveMs = 15_000;
/** A reader that is so far behind is disconnected, in bytes; it reconnects, and continues where it stopped. */
const maxBufferedBytes = 4_000_000;

/**
 * Sends the received events as server-sent events: those after the last one that the reader knows (`Last-Event-ID`, or
 * `after`), and then every new one. The data of a message is a `ReceivedEvent` in JSON, its id that of the event.
 */
export function streamEvents(
  request: IncomingMessage,
  response: ServerResponse,
  sandbox: Sandbox,
  filter: EventFilter,
): void {
  const lastId = Number(request.headers['last-event-id'] ?? Number.NaN);
  const after = Number.isSafeInteger(lastId) ? lastId : filter.after;
  const known = after === undefined ? { events: [], isCut: false } : partOf(sandbox, { ...filter, after });
  response.on('error', () => {});
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(': connected\n\n');
  const send = (event: ReceivedEvent): void => {
    response.write(`id: ${event.id}\ndata: ${eventJson(event)}\n\n`);
  };
  for (const event of known.events) send(event);
  // The reader reconnects, and continues after the last one.
  if (known.isCut) {
    response.end();
    return;
  }
  const unsubscribe = sandbox.subscribe((event) => {
    if (matches(event, filter)) send(event);
    if (response.writableLength > maxBufferedBytes) response.destroy();
  });
  const timer = setInterval(() => response.write(': \n\n'), keepAliveMs);
  response.on('close', () => {
    clearInterval(timer);
    unsubscribe();
  });
}

function matches({ event, status }: ReceivedEvent, filter: EventFilter): boolean {
  const type = (event as { event_type?: unknown } | null)?.event_type;
  return (
    (filter.eventType === undefined || type === filter.eventType) &&
    (filter.status === undefined || status === filter.status)
  );
}
