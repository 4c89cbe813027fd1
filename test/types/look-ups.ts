import type {
  EventBatch,
  EventOf,
  EventType,
  OpportunityLostPayload,
  PayloadOf,
  RdsmEvent,
  SaleEvent,
  SalePayload,
} from '@rdsm-events/types';
import { type Equal, holds } from './equal.js';

holds<Equal<EventOf<'SALE'>, SaleEvent>>();
holds<Equal<PayloadOf<'SALE'>, SalePayload>>();
holds<Equal<PayloadOf<'OPPORTUNITY_LOST'>, OpportunityLostPayload>>();
holds<Equal<EventOf<EventType>, RdsmEvent>>();
holds<Equal<RdsmEvent['event_type'], EventType>>();
holds<Equal<EventBatch[number], RdsmEvent>>();

// @ts-expect-error: there is no such type.
export type NoEvent = EventOf<'SOLD'>;

// @ts-expect-error: types are written in upper case.
export type NoPayload = PayloadOf<'sale'>;

/** A table of handlers is typed by the look-up. */
export type Handlers = { [Type in EventType]?: (payload: PayloadOf<Type>) => void };
export const handlers: Handlers = {
  SALE: ({ value }) => value?.toFixed(2),
  // @ts-expect-error: a chat has no value.
  CHAT_STARTED: ({ value }) => value,
};
