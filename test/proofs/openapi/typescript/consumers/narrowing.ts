import type { RdsmEvent } from './events.js';

// What a union with a discriminator promises, of whichever generator it comes.

/** In each branch, the payload is that of the event. */
export function describe(event: RdsmEvent): string | number | undefined {
  switch (event.event_type) {
    case 'CONVERSION':
      return event.payload.conversion_identifier;
    case 'SALE':
      // @ts-expect-error A SALE has no reason.
      event.payload.reason;
      return event.payload.value;
    case 'OPPORTUNITY_LOST':
      // @ts-expect-error Only a SALE has a value.
      event.payload.value;
      return event.payload.reason;
    case 'CALL_FINISHED': {
      const type: 'Inbound' | 'Outbound' | undefined = event.payload.call_type;
      return type;
    }
    default:
      // Every type is a string of its own.
      return event.event_type;
  }
}

/** No member of the union accepts every type, so that it narrows. */
export const everyTypeIsLiteral: string extends RdsmEvent['event_type'] ? false : true = true;

export const sale: RdsmEvent = {
  event_type: 'SALE',
  event_family: 'CDP',
  payload: { email: 'ana@example.com', funnel_name: 'default', value: 200 },
};

export const conversion: RdsmEvent = {
  event_type: 'CONVERSION',
  event_family: 'CDP',
  payload: { conversion_identifier: 'newsletter', email: 'ana@example.com' },
};

export const reasonOfASale: RdsmEvent = {
  event_type: 'SALE',
  event_family: 'CDP',
  // @ts-expect-error A SALE has no reason.
  payload: { email: 'ana@example.com', funnel_name: 'default', reason: 'price' },
};

export const otherFamily: RdsmEvent = {
  event_type: 'SALE',
  // @ts-expect-error CDP is the only family.
  event_family: 'CRM',
  payload: { email: 'ana@example.com', funnel_name: 'default' },
};

// @ts-expect-error There is no such event.
export const unknownType: RdsmEvent['event_type'] = 'SOLD';

type PayloadOf<Type> = Extract<RdsmEvent, { event_type: Type }>['payload'];

// @ts-expect-error The funnel is required.
export const withoutFunnel: PayloadOf<'SALE'> = { email: 'ana@example.com' };

// @ts-expect-error The value is a number.
export const text: PayloadOf<'SALE'> = { email: 'ana@example.com', funnel_name: 'default', value: '200' };

export const methods: PayloadOf<'ORDER_PLACED'>['cf_order_payment_method'][] = [
  'Credit Card',
  // @ts-expect-error Not one of the payment methods.
  'Cash',
];

export const legalBases: PayloadOf<'CHAT_STARTED'>['legal_bases'] = [
  { category: 'data_processing', type: 'consent' },
  { category: 'communications', type: 'consent', status: 'declined' },
  // @ts-expect-error Processing cannot be declined.
  { category: 'data_processing', type: 'consent', status: 'declined' },
];
