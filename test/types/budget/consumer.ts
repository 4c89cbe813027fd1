// What a program does with the types of events, whose type instantiations the test counts.
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

/** The type of an event discriminates the payloads. */
export function subjectOf(event: RdsmEvent): string {
  switch (event.event_type) {
    case 'CONVERSION':
      return event.payload.cf_plan ?? event.payload.conversion_identifier;
    case 'CALL_FINISHED':
      return event.payload.call_started_at ?? event.payload.call_status;
    default:
      return event.payload.email ?? '';
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
