import { type ConversionEvent, type RdsmEvent, sendBatch, sendConversion, sendEvent } from './generated/index.js';

export type { RdsmEvent };

/** The operations take the union. */
export const send = (event: RdsmEvent) => sendEvent({ body: event, query: { event_type: 'sale' } });
export const sendAll = (events: RdsmEvent[]) => sendBatch({ body: events });

// @ts-expect-error The parameter is in lower case.
sendEvent({ body: {} as RdsmEvent, query: { event_type: 'SALE' } });

/** The key is the client's own: it is told which scheme the operation has. */
export const sendWithKey = (event: ConversionEvent) => sendConversion({ body: event, auth: 'key' });

// @ts-expect-error Only a CONVERSION is sent with a key.
sendConversion({
  body: { event_type: 'SALE', event_family: 'CDP', payload: { email: 'a@b.c', funnel_name: 'default' } },
});
