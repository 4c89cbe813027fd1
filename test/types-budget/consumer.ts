// What a program does with the types of events, of which the test counts the type instantiations.
import type { ConversionPayload, EventBatch, EventOf, EventType, PayloadOf, RdsmEvent } from '@rdsm-events/types';
import type { SaleEvent } from '@rdsm-events/types/sale';

export const sale: SaleEvent = {
  event_type: 'SALE',
  event_family: 'CDP',
  payload: { email: 'ana@example.com', funnel_name: 'default', value: 200 },
};

export const conversion: ConversionPayload = {
  conversion_identifier: 'newsletter',
  email: 'ana@example.com',
  tags: ['mql'],
  cf_plan: 'pro',
  legal_bases: [{ category: 'communications', type: 'consent', status: 'granted' }],
};

export const batch: EventBatch = [sale, { event_type: 'CONVERSION', event_family: 'CDP', payload: conversion }];

/** A switch over all types is complete. */
export function subjectOf(event: RdsmEvent): string {
  switch (event.event_type) {
    case 'CONVERSION':
      return event.payload.cf_plan ?? event.payload.conversion_identifier;
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
      return event.payload.call_started_at ?? '';
    case 'MEDIA_PLAYBACK_STARTED':
    case 'MEDIA_PLAYBACK_STOPPED':
      return event.payload.media_identifier;
    default:
      return event satisfies never;
  }
}

/** Something for each type of event. */
export const handlers: { [Type in EventType]?: (event: EventOf<Type>) => void } = {
  CONVERSION: ({ payload }) => payload.legal_bases?.[0]?.category,
  SALE: ({ payload }) => payload.value,
};

export function emailOf(payload: PayloadOf<'ORDER_PLACED'>): string {
  return payload.email;
}
