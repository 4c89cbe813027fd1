import type {
  ChatStartedEvent,
  EventBatch,
  LegalBasis,
  MediaPlaybackStartedPayload,
  OrderPlacedPayload,
  RdsmEvent,
  SaleEvent,
  SalePayload,
} from '@rdsm-events/types';

// A plain literal is an event, and keeps its own type with `satisfies`.
export const won = {
  event_type: 'SALE',
  event_family: 'CDP',
  payload: { email: 'ana@example.com', funnel_name: 'default', value: 200 },
} satisfies SaleEvent;
export const value: number = won.payload.value;
export const sent: EventBatch = [won];
export const empty: EventBatch = [];

export const missing = {
  event_type: 'SALE',
  event_family: 'CDP',
  // @ts-expect-error: funnel_name is required.
  payload: { email: 'ana@example.com' },
} satisfies SaleEvent;

// @ts-expect-error: event_family is required.
export const withoutFamily: SaleEvent = { event_type: 'SALE', payload: won.payload };

// @ts-expect-error: the only family is CDP.
export const otherFamily: SaleEvent = { ...won, event_family: 'CRM' };

// @ts-expect-error: this payload is of another event.
export const otherPayload: RdsmEvent = { event_type: 'CONVERSION', event_family: 'CDP', payload: won.payload };

// @ts-expect-error: an envelope has no other fields.
export const withMore: SaleEvent = { event_type: 'SALE', event_family: 'CDP', payload: won.payload, id: '1' };

// @ts-expect-error: a misspelt field does not exist.
export const misspelt: SalePayload = { email: 'ana@example.com', funnel_name: 'default', valeu: 200 };

// @ts-expect-error: a value is a number.
export const asText: SalePayload = { email: 'ana@example.com', funnel_name: 'default', value: '200' };

// @ts-expect-error: null is an error.
export const asNull: SalePayload = { email: 'ana@example.com', funnel_name: 'default', value: null };

// @ts-expect-error: legal bases are not among the fields of a sale.
export const withBases: SalePayload = { email: 'ana@example.com', funnel_name: 'default', legal_bases: [] };

const order = {
  email: 'ana@example.com',
  cf_order_id: '1',
  cf_order_total_items: 2,
  cf_order_status: 'paid',
  cf_order_payment_amount: 40.2,
};
export const paid: OrderPlacedPayload = { ...order, cf_order_payment_method: 'Credit Card' };
// @ts-expect-error: options are matched exactly.
export const wrongOption: OrderPlacedPayload = { ...order, cf_order_payment_method: 'credit card' };

// @ts-expect-error: media are Video or Audio.
export const wrongMedia: MediaPlaybackStartedPayload['media_type'] = 'Áudio';

export const granted: LegalBasis = { category: 'communications', type: 'consent', status: 'granted' };
export const declined: LegalBasis = { category: 'communications', type: 'consent', status: 'declined' };
export const processed: LegalBasis = { category: 'data_processing', type: 'pre_existent_contract' };
// @ts-expect-error: data processing cannot be declined.
export const declinedProcessing: LegalBasis = { category: 'data_processing', type: 'consent', status: 'declined' };
// @ts-expect-error: communications are granted or declined.
export const undecided: LegalBasis = { category: 'communications', type: 'consent' };
// @ts-expect-error: a ground is one of the list.
export const groundless: LegalBasis = { category: 'data_processing', type: 'curiosity' };

export const chat = {
  event_type: 'CHAT_STARTED',
  event_family: 'CDP',
  payload: {
    chat_subject: 'Delivery',
    cf_chat_status: 'online',
    email: 'ana@example.com',
    legal_bases: [granted, processed],
  },
} satisfies ChatStartedEvent;
