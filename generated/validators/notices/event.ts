// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

import { event } from '../runtime/notices/event.js';
import type { Inspector } from '../runtime/notices/inspector.js';
import { callFinishedNotices } from './call-finished.js';
import { cartAbandonedItemNotices } from './cart-abandoned-item.js';
import { cartAbandonedNotices } from './cart-abandoned.js';
import { chatFinishedNotices } from './chat-finished.js';
import { chatStartedNotices } from './chat-started.js';
import { conversionNotices } from './conversion.js';
import { ecommerceCartAbandonedNotices } from './ecommerce-cart-abandoned.js';
import { ecommerceCheckoutStartedNotices } from './ecommerce-checkout-started.js';
import { ecommerceOrderCancelledNotices } from './ecommerce-order-cancelled.js';
import { ecommerceOrderFulfilledNotices } from './ecommerce-order-fulfilled.js';
import { ecommerceOrderPaidNotices } from './ecommerce-order-paid.js';
import { ecommerceOrderPlacedNotices } from './ecommerce-order-placed.js';
import { ecommerceOrderRefundedNotices } from './ecommerce-order-refunded.js';
import { ecommerceShipmentDeliveredNotices } from './ecommerce-shipment-delivered.js';
import { mediaPlaybackStartedNotices } from './media-playback-started.js';
import { mediaPlaybackStoppedNotices } from './media-playback-stopped.js';
import { opportunityLostNotices } from './opportunity-lost.js';
import { opportunityNotices } from './opportunity.js';
import { orderPlacedItemNotices } from './order-placed-item.js';
import { orderPlacedNotices } from './order-placed.js';
import { saleNotices } from './sale.js';

/** Collects the notices of an event of any type. */
export const inspectRdsmEvent: Inspector = /* @__PURE__ */ event('event_type', 'payload', {
  CONVERSION: conversionNotices,
  OPPORTUNITY: opportunityNotices,
  SALE: saleNotices,
  OPPORTUNITY_LOST: opportunityLostNotices,
  ORDER_PLACED: orderPlacedNotices,
  ORDER_PLACED_ITEM: orderPlacedItemNotices,
  CART_ABANDONED: cartAbandonedNotices,
  CART_ABANDONED_ITEM: cartAbandonedItemNotices,
  CHAT_STARTED: chatStartedNotices,
  CHAT_FINISHED: chatFinishedNotices,
  CALL_FINISHED: callFinishedNotices,
  MEDIA_PLAYBACK_STARTED: mediaPlaybackStartedNotices,
  MEDIA_PLAYBACK_STOPPED: mediaPlaybackStoppedNotices,
  ECOMMERCE_CHECKOUT_STARTED: ecommerceCheckoutStartedNotices,
  ECOMMERCE_CART_ABANDONED: ecommerceCartAbandonedNotices,
  ECOMMERCE_ORDER_PLACED: ecommerceOrderPlacedNotices,
  ECOMMERCE_ORDER_PAID: ecommerceOrderPaidNotices,
  ECOMMERCE_ORDER_FULFILLED: ecommerceOrderFulfilledNotices,
  ECOMMERCE_SHIPMENT_DELIVERED: ecommerceShipmentDeliveredNotices,
  ECOMMERCE_ORDER_CANCELLED: ecommerceOrderCancelledNotices,
  ECOMMERCE_ORDER_REFUNDED: ecommerceOrderRefundedNotices,
});
