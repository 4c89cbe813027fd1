// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

import type { CurrentEventType, DeprecatedEventType, EventType } from '@rdsm-events/types/event';

/** Every event type, in the order of the documentation. */
export const eventTypes: readonly EventType[] = [
  'CONVERSION',
  'OPPORTUNITY',
  'SALE',
  'OPPORTUNITY_LOST',
  'ORDER_PLACED',
  'ORDER_PLACED_ITEM',
  'CART_ABANDONED',
  'CART_ABANDONED_ITEM',
  'CHAT_STARTED',
  'CHAT_FINISHED',
  'CALL_FINISHED',
  'MEDIA_PLAYBACK_STARTED',
  'MEDIA_PLAYBACK_STOPPED',
  'ECOMMERCE_CHECKOUT_STARTED',
  'ECOMMERCE_CART_ABANDONED',
  'ECOMMERCE_ORDER_PLACED',
  'ECOMMERCE_ORDER_PAID',
  'ECOMMERCE_ORDER_FULFILLED',
  'ECOMMERCE_SHIPMENT_DELIVERED',
  'ECOMMERCE_ORDER_CANCELLED',
  'ECOMMERCE_ORDER_REFUNDED',
];

/** The event types that the API still accepts. */
export const currentEventTypes: readonly CurrentEventType[] = [
  'CONVERSION',
  'OPPORTUNITY',
  'SALE',
  'OPPORTUNITY_LOST',
  'CHAT_STARTED',
  'CHAT_FINISHED',
  'CALL_FINISHED',
  'MEDIA_PLAYBACK_STARTED',
  'MEDIA_PLAYBACK_STOPPED',
  'ECOMMERCE_CHECKOUT_STARTED',
  'ECOMMERCE_CART_ABANDONED',
  'ECOMMERCE_ORDER_PLACED',
  'ECOMMERCE_ORDER_PAID',
  'ECOMMERCE_ORDER_FULFILLED',
  'ECOMMERCE_SHIPMENT_DELIVERED',
  'ECOMMERCE_ORDER_CANCELLED',
  'ECOMMERCE_ORDER_REFUNDED',
];

/** The event types that should no longer be sent. */
export const deprecatedEventTypes: readonly DeprecatedEventType[] = [
  'ORDER_PLACED',
  'ORDER_PLACED_ITEM',
  'CART_ABANDONED',
  'CART_ABANDONED_ITEM',
];
