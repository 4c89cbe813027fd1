import { type ConversionEvent, type RdsmEvent, sendBatch, sendConversion, sendEvent } from './generated/index.js';

export type { RdsmEvent };

/** The operations take the union. */
export const send = (event: RdsmEvent) => sendEvent({ body: event, query: { event_type: 'sale' } });
export const sendAll = (events: RdsmEvent[]) => sendBatch({ body: events });

// @ts-expect-error The parameter is in lower case.
sendEvent({ body: {} as RdsmEvent, query: { event_type: 'SALE' } });

/** It accepts a key, which it loses when it sends: see the limits. */
export const sendWithKey = (event: ConversionEvent) => sendConversion({ body: event, auth: 'key' });

type TypeWithKey = Parameters<typeof sendConversion>[0]['body']['event_type'];

// @ts-expect-error Only a CONVERSION is sent with a key.
export const other: TypeWithKey = 'SALE';
