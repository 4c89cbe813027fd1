import { type RdsmEvent, sendBatch, sendEvent } from './generated/index.js';

export type { RdsmEvent };

/** The operations take the union. */
export const send = (event: RdsmEvent) => sendEvent({ body: event, query: { event_type: 'sale' } });
export const sendAll = (events: RdsmEvent[]) => sendBatch({ body: events });

// @ts-expect-error The parameter is in lower case.
sendEvent({ body: {} as RdsmEvent, query: { event_type: 'SALE' } });
