// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

import { en } from './messages/api/notices/en.js';
import { inspectCallFinishedEvent } from './notices/call-finished.js';
import { inspectCartAbandonedItemEvent } from './notices/cart-abandoned-item.js';
import { inspectCartAbandonedEvent } from './notices/cart-abandoned.js';
import { inspectChatFinishedEvent } from './notices/chat-finished.js';
import { inspectChatStartedEvent } from './notices/chat-started.js';
import { inspectConversionEvent } from './notices/conversion.js';
import { inspectEcommerceCartAbandonedEvent } from './notices/ecommerce-cart-abandoned.js';
import { inspectEcommerceCheckoutStartedEvent } from './notices/ecommerce-checkout-started.js';
import { inspectEcommerceOrderCancelledEvent } from './notices/ecommerce-order-cancelled.js';
import { inspectEcommerceOrderFulfilledEvent } from './notices/ecommerce-order-fulfilled.js';
import { inspectEcommerceOrderPaidEvent } from './notices/ecommerce-order-paid.js';
import { inspectEcommerceOrderPlacedEvent } from './notices/ecommerce-order-placed.js';
import { inspectEcommerceOrderRefundedEvent } from './notices/ecommerce-order-refunded.js';
import { inspectEcommerceShipmentDeliveredEvent } from './notices/ecommerce-shipment-delivered.js';
import { inspectRdsmEvent } from './notices/event.js';
import { inspectMediaPlaybackStartedEvent } from './notices/media-playback-started.js';
import { inspectMediaPlaybackStoppedEvent } from './notices/media-playback-stopped.js';
import { inspectOpportunityLostEvent } from './notices/opportunity-lost.js';
import { inspectOpportunityEvent } from './notices/opportunity.js';
import { inspectOrderPlacedItemEvent } from './notices/order-placed-item.js';
import { inspectOrderPlacedEvent } from './notices/order-placed.js';
import { inspectSaleEvent } from './notices/sale.js';
import { array } from './runtime/notices/array.js';
import { collectNotices } from './runtime/notices/collect-notices.js';
import type { Notice } from './runtime/notices/notice.js';

export type {
  DeprecatedNotice,
  ExpectedNotice,
  Notice,
  NoticeOrigin,
  Recommendation,
  UnlistedNotice,
  UnusualNotice,
} from './runtime/notices/notice.js';

/**
 * The notices of a CONVERSION event: what is valid but not advisable.
 *
 * @param value Any value; one of another type has no notices. It is never part of a notice.
 * @returns The notices in the order of the fields. Of more than 100,000 the first 100,000. Never throws.
 */
export function noticesOfConversion(value: unknown): Notice[] {
  return collectNotices(value, inspectConversionEvent, en);
}

/**
 * The notices of an OPPORTUNITY event: what is valid but not advisable.
 *
 * @param value Any value; one of another type has no notices. It is never part of a notice.
 * @returns The notices in the order of the fields. Of more than 100,000 the first 100,000. Never throws.
 */
export function noticesOfOpportunity(value: unknown): Notice[] {
  return collectNotices(value, inspectOpportunityEvent, en);
}

/**
 * The notices of a SALE event: what is valid but not advisable.
 *
 * @param value Any value; one of another type has no notices. It is never part of a notice.
 * @returns The notices in the order of the fields. Of more than 100,000 the first 100,000. Never throws.
 */
export function noticesOfSale(value: unknown): Notice[] {
  return collectNotices(value, inspectSaleEvent, en);
}

/**
 * The notices of an OPPORTUNITY_LOST event: what is valid but not advisable.
 *
 * @param value Any value; one of another type has no notices. It is never part of a notice.
 * @returns The notices in the order of the fields. Of more than 100,000 the first 100,000. Never throws.
 */
export function noticesOfOpportunityLost(value: unknown): Notice[] {
  return collectNotices(value, inspectOpportunityLostEvent, en);
}

/**
 * The notices of an ORDER_PLACED event: what is valid but not advisable.
 *
 * @param value Any value; one of another type has no notices. It is never part of a notice.
 * @returns The notices in the order of the fields. Of more than 100,000 the first 100,000. Never throws.
 */
export function noticesOfOrderPlaced(value: unknown): Notice[] {
  return collectNotices(value, inspectOrderPlacedEvent, en);
}

/**
 * The notices of an ORDER_PLACED_ITEM event: what is valid but not advisable.
 *
 * @param value Any value; one of another type has no notices. It is never part of a notice.
 * @returns The notices in the order of the fields. Of more than 100,000 the first 100,000. Never throws.
 */
export function noticesOfOrderPlacedItem(value: unknown): Notice[] {
  return collectNotices(value, inspectOrderPlacedItemEvent, en);
}

/**
 * The notices of a CART_ABANDONED event: what is valid but not advisable.
 *
 * @param value Any value; one of another type has no notices. It is never part of a notice.
 * @returns The notices in the order of the fields. Of more than 100,000 the first 100,000. Never throws.
 */
export function noticesOfCartAbandoned(value: unknown): Notice[] {
  return collectNotices(value, inspectCartAbandonedEvent, en);
}

/**
 * The notices of a CART_ABANDONED_ITEM event: what is valid but not advisable.
 *
 * @param value Any value; one of another type has no notices. It is never part of a notice.
 * @returns The notices in the order of the fields. Of more than 100,000 the first 100,000. Never throws.
 */
export function noticesOfCartAbandonedItem(value: unknown): Notice[] {
  return collectNotices(value, inspectCartAbandonedItemEvent, en);
}

/**
 * The notices of a CHAT_STARTED event: what is valid but not advisable.
 *
 * @param value Any value; one of another type has no notices. It is never part of a notice.
 * @returns The notices in the order of the fields. Of more than 100,000 the first 100,000. Never throws.
 */
export function noticesOfChatStarted(value: unknown): Notice[] {
  return collectNotices(value, inspectChatStartedEvent, en);
}

/**
 * The notices of a CHAT_FINISHED event: what is valid but not advisable.
 *
 * @param value Any value; one of another type has no notices. It is never part of a notice.
 * @returns The notices in the order of the fields. Of more than 100,000 the first 100,000. Never throws.
 */
export function noticesOfChatFinished(value: unknown): Notice[] {
  return collectNotices(value, inspectChatFinishedEvent, en);
}

/**
 * The notices of a CALL_FINISHED event: what is valid but not advisable.
 *
 * @param value Any value; one of another type has no notices. It is never part of a notice.
 * @returns The notices in the order of the fields. Of more than 100,000 the first 100,000. Never throws.
 */
export function noticesOfCallFinished(value: unknown): Notice[] {
  return collectNotices(value, inspectCallFinishedEvent, en);
}

/**
 * The notices of a MEDIA_PLAYBACK_STARTED event: what is valid but not advisable.
 *
 * @param value Any value; one of another type has no notices. It is never part of a notice.
 * @returns The notices in the order of the fields. Of more than 100,000 the first 100,000. Never throws.
 */
export function noticesOfMediaPlaybackStarted(value: unknown): Notice[] {
  return collectNotices(value, inspectMediaPlaybackStartedEvent, en);
}

/**
 * The notices of a MEDIA_PLAYBACK_STOPPED event: what is valid but not advisable.
 *
 * @param value Any value; one of another type has no notices. It is never part of a notice.
 * @returns The notices in the order of the fields. Of more than 100,000 the first 100,000. Never throws.
 */
export function noticesOfMediaPlaybackStopped(value: unknown): Notice[] {
  return collectNotices(value, inspectMediaPlaybackStoppedEvent, en);
}

/**
 * The notices of an ECOMMERCE_CHECKOUT_STARTED event: what is valid but not advisable.
 *
 * @param value Any value; one of another type has no notices. It is never part of a notice.
 * @returns The notices in the order of the fields. Of more than 100,000 the first 100,000. Never throws.
 */
export function noticesOfEcommerceCheckoutStarted(value: unknown): Notice[] {
  return collectNotices(value, inspectEcommerceCheckoutStartedEvent, en);
}

/**
 * The notices of an ECOMMERCE_CART_ABANDONED event: what is valid but not advisable.
 *
 * @param value Any value; one of another type has no notices. It is never part of a notice.
 * @returns The notices in the order of the fields. Of more than 100,000 the first 100,000. Never throws.
 */
export function noticesOfEcommerceCartAbandoned(value: unknown): Notice[] {
  return collectNotices(value, inspectEcommerceCartAbandonedEvent, en);
}

/**
 * The notices of an ECOMMERCE_ORDER_PLACED event: what is valid but not advisable.
 *
 * @param value Any value; one of another type has no notices. It is never part of a notice.
 * @returns The notices in the order of the fields. Of more than 100,000 the first 100,000. Never throws.
 */
export function noticesOfEcommerceOrderPlaced(value: unknown): Notice[] {
  return collectNotices(value, inspectEcommerceOrderPlacedEvent, en);
}

/**
 * The notices of an ECOMMERCE_ORDER_PAID event: what is valid but not advisable.
 *
 * @param value Any value; one of another type has no notices. It is never part of a notice.
 * @returns The notices in the order of the fields. Of more than 100,000 the first 100,000. Never throws.
 */
export function noticesOfEcommerceOrderPaid(value: unknown): Notice[] {
  return collectNotices(value, inspectEcommerceOrderPaidEvent, en);
}

/**
 * The notices of an ECOMMERCE_ORDER_FULFILLED event: what is valid but not advisable.
 *
 * @param value Any value; one of another type has no notices. It is never part of a notice.
 * @returns The notices in the order of the fields. Of more than 100,000 the first 100,000. Never throws.
 */
export function noticesOfEcommerceOrderFulfilled(value: unknown): Notice[] {
  return collectNotices(value, inspectEcommerceOrderFulfilledEvent, en);
}

/**
 * The notices of an ECOMMERCE_SHIPMENT_DELIVERED event: what is valid but not advisable.
 *
 * @param value Any value; one of another type has no notices. It is never part of a notice.
 * @returns The notices in the order of the fields. Of more than 100,000 the first 100,000. Never throws.
 */
export function noticesOfEcommerceShipmentDelivered(value: unknown): Notice[] {
  return collectNotices(value, inspectEcommerceShipmentDeliveredEvent, en);
}

/**
 * The notices of an ECOMMERCE_ORDER_CANCELLED event: what is valid but not advisable.
 *
 * @param value Any value; one of another type has no notices. It is never part of a notice.
 * @returns The notices in the order of the fields. Of more than 100,000 the first 100,000. Never throws.
 */
export function noticesOfEcommerceOrderCancelled(value: unknown): Notice[] {
  return collectNotices(value, inspectEcommerceOrderCancelledEvent, en);
}

/**
 * The notices of an ECOMMERCE_ORDER_REFUNDED event: what is valid but not advisable.
 *
 * @param value Any value; one of another type has no notices. It is never part of a notice.
 * @returns The notices in the order of the fields. Of more than 100,000 the first 100,000. Never throws.
 */
export function noticesOfEcommerceOrderRefunded(value: unknown): Notice[] {
  return collectNotices(value, inspectEcommerceOrderRefundedEvent, en);
}

/**
 * The notices of an event of any type: what is valid but not advisable.
 *
 * @param value Any value; one of another type has no notices. It is never part of a notice.
 * @returns The notices in the order of the fields. Of more than 100,000 the first 100,000. Never throws.
 */
export function noticesOfEvent(value: unknown): Notice[] {
  return collectNotices(value, inspectRdsmEvent, en);
}

/**
 * The notices of the events of a batch: what is valid but not advisable.
 *
 * @param value Any value; one of another type has no notices. It is never part of a notice.
 * @returns The notices in the order of the fields. Of more than 100,000 the first 100,000. Never throws.
 */
export function noticesOfBatch(value: unknown): Notice[] {
  return collectNotices(value, array(inspectRdsmEvent), en);
}
