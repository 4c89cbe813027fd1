// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

import { fieldsOf } from '../runtime/fields.js';
import { isCallFinishedPayload } from './call-finished.js';
import { isCartAbandonedItemPayload } from './cart-abandoned-item.js';
import { isCartAbandonedPayload } from './cart-abandoned.js';
import { isChatFinishedPayload } from './chat-finished.js';
import { isChatStartedPayload } from './chat-started.js';
import { isConversionPayload } from './conversion.js';
import { isEcommerceCartAbandonedPayload } from './ecommerce-cart-abandoned.js';
import { isEcommerceCheckoutStartedPayload } from './ecommerce-checkout-started.js';
import { isEcommerceOrderCancelledPayload } from './ecommerce-order-cancelled.js';
import { isEcommerceOrderFulfilledPayload } from './ecommerce-order-fulfilled.js';
import { isEcommerceOrderPaidPayload } from './ecommerce-order-paid.js';
import { isEcommerceOrderPlacedPayload } from './ecommerce-order-placed.js';
import { isEcommerceOrderRefundedPayload } from './ecommerce-order-refunded.js';
import { isEcommerceShipmentDeliveredPayload } from './ecommerce-shipment-delivered.js';
import { isMediaPlaybackStartedPayload } from './media-playback-started.js';
import { isMediaPlaybackStoppedPayload } from './media-playback-stopped.js';
import { isOpportunityLostPayload } from './opportunity-lost.js';
import { isOpportunityPayload } from './opportunity.js';
import { isOrderPlacedItemPayload } from './order-placed-item.js';
import { isOrderPlacedPayload } from './order-placed.js';
import { isSalePayload } from './sale.js';

/** Checks one of several objects: Event. */
export function isRdsmEvent(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  let event_type: unknown;
  let event_family: unknown;
  let payload: unknown;
  for (const key in fields) {
    const entry = fields[key];
    if (key === 'event_type') event_type = entry;
    else if (key === 'event_family') event_family = entry;
    else if (key === 'payload') payload = entry;
    else if (entry !== undefined) return false;
  }
  if (event_family !== 'CDP') return false;
  if (typeof event_type !== 'string') return false;
  switch (event_type.length) {
    case 4:
      if (event_type === 'SALE') return isSalePayload(payload);
      return false;
    case 10:
      if (event_type === 'CONVERSION') return isConversionPayload(payload);
      return false;
    case 11:
      if (event_type === 'OPPORTUNITY') return isOpportunityPayload(payload);
      return false;
    case 12:
      if (event_type === 'ORDER_PLACED') return isOrderPlacedPayload(payload);
      if (event_type === 'CHAT_STARTED') return isChatStartedPayload(payload);
      return false;
    case 13:
      if (event_type === 'CHAT_FINISHED') return isChatFinishedPayload(payload);
      if (event_type === 'CALL_FINISHED') return isCallFinishedPayload(payload);
      return false;
    case 14:
      if (event_type === 'CART_ABANDONED') return isCartAbandonedPayload(payload);
      return false;
    case 16:
      if (event_type === 'OPPORTUNITY_LOST') return isOpportunityLostPayload(payload);
      return false;
    case 17:
      if (event_type === 'ORDER_PLACED_ITEM') return isOrderPlacedItemPayload(payload);
      return false;
    case 19:
      if (event_type === 'CART_ABANDONED_ITEM') return isCartAbandonedItemPayload(payload);
      return false;
    case 20:
      if (event_type === 'ECOMMERCE_ORDER_PAID') return isEcommerceOrderPaidPayload(payload);
      return false;
    case 22:
      if (event_type === 'MEDIA_PLAYBACK_STARTED') return isMediaPlaybackStartedPayload(payload);
      if (event_type === 'MEDIA_PLAYBACK_STOPPED') return isMediaPlaybackStoppedPayload(payload);
      if (event_type === 'ECOMMERCE_ORDER_PLACED') return isEcommerceOrderPlacedPayload(payload);
      return false;
    case 24:
      if (event_type === 'ECOMMERCE_CART_ABANDONED') return isEcommerceCartAbandonedPayload(payload);
      if (event_type === 'ECOMMERCE_ORDER_REFUNDED') return isEcommerceOrderRefundedPayload(payload);
      return false;
    case 25:
      if (event_type === 'ECOMMERCE_ORDER_FULFILLED') return isEcommerceOrderFulfilledPayload(payload);
      if (event_type === 'ECOMMERCE_ORDER_CANCELLED') return isEcommerceOrderCancelledPayload(payload);
      return false;
    case 26:
      if (event_type === 'ECOMMERCE_CHECKOUT_STARTED') return isEcommerceCheckoutStartedPayload(payload);
      return false;
    case 28:
      if (event_type === 'ECOMMERCE_SHIPMENT_DELIVERED') return isEcommerceShipmentDeliveredPayload(payload);
      return false;
    default:
      return false;
  }
}
