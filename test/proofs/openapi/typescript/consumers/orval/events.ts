import { type ConversionEvent, type RdsmEvent, sendBatch, sendConversion, sendEvent } from './generated/index.js';

export type { RdsmEvent };

/** The operations take the union. */
export const send = (event: RdsmEvent) => sendEvent(event, { event_type: 'sale' });
export const sendAll = (events: RdsmEvent[]) => sendBatch(events);

// @ts-expect-error The parameter is in lower case.
sendEvent({} as RdsmEvent, { event_type: 'SALE' });

/** The operation with a key accepts a CONVERSION; whoever calls it adds the key to the address. */
export const sendWithKey = (event: ConversionEvent) => sendConversion(event);
