import type { ConversionPayload, EventOf, LegalBasis, RdsmEvent, SaleEvent, SalePayload } from '@rdsm-events/types';
import { type Equal, holds } from './equal.js';

/** `event_type` discriminates the payloads. */
export function worthOf(event: RdsmEvent): number | undefined {
  if (event.event_type === 'SALE') {
    holds<Equal<typeof event, SaleEvent>>();
    holds<Equal<typeof event.payload, SalePayload>>();
    return event.payload.value;
  }
  // @ts-expect-error: SALE is gone from here on.
  return event.event_type === 'SALE' ? 1 : undefined;
}

/** The types of the two documents. */
type Documented =
  | 'CONVERSION'
  | 'OPPORTUNITY'
  | 'SALE'
  | 'OPPORTUNITY_LOST'
  | 'ORDER_PLACED'
  | 'ORDER_PLACED_ITEM'
  | 'CART_ABANDONED'
  | 'CART_ABANDONED_ITEM'
  | 'CHAT_STARTED'
  | 'CHAT_FINISHED'
  | 'CALL_FINISHED'
  | 'MEDIA_PLAYBACK_STARTED'
  | 'MEDIA_PLAYBACK_STOPPED';

/** A switch over all types is complete: what is left is nothing. */
export function subjectOf(event: EventOf<Documented>): string {
  switch (event.event_type) {
    case 'CONVERSION':
      holds<Equal<typeof event.payload, ConversionPayload>>();
      return event.payload.conversion_identifier;
    case 'OPPORTUNITY':
    case 'SALE':
    case 'OPPORTUNITY_LOST':
      return event.payload.funnel_name;
    case 'ORDER_PLACED':
    case 'ORDER_PLACED_ITEM':
      return event.payload.cf_order_id;
    case 'CART_ABANDONED':
    case 'CART_ABANDONED_ITEM':
      return event.payload.cf_cart_id;
    case 'CHAT_STARTED':
    case 'CHAT_FINISHED':
      return event.payload.chat_subject;
    case 'CALL_FINISHED':
      return event.payload.call_phone_type ?? '';
    case 'MEDIA_PLAYBACK_STARTED':
    case 'MEDIA_PLAYBACK_STOPPED':
      return event.payload.media_identifier;
    default:
      return event satisfies never;
  }
}

/** A switch that forgets a type does not return in every case. */
// @ts-expect-error: not all types are handled.
export function incomplete(event: RdsmEvent): string {
  switch (event.event_type) {
    case 'CONVERSION':
      return event.payload.conversion_identifier;
  }
}

/** A legal basis narrows on its category. */
export function mayWrite(basis: LegalBasis): boolean {
  if (basis.category === 'data_processing') {
    holds<Equal<typeof basis.status, 'granted' | undefined>>();
    return false;
  }
  holds<Equal<typeof basis.status, 'granted' | 'declined'>>();
  return basis.status === 'granted';
}

export function unknownType(event: RdsmEvent): boolean {
  // @ts-expect-error: there is no such type.
  return event.event_type === 'SOLD';
}
