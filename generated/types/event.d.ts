// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

import type { CallFinishedEvent } from './call-finished.js';
import type { CartAbandonedItemEvent } from './cart-abandoned-item.js';
import type { CartAbandonedEvent } from './cart-abandoned.js';
import type { ChatFinishedEvent } from './chat-finished.js';
import type { ChatStartedEvent } from './chat-started.js';
import type { ConversionEvent } from './conversion.js';
import type { EcommerceCartAbandonedEvent } from './ecommerce-cart-abandoned.js';
import type { EcommerceCheckoutStartedEvent } from './ecommerce-checkout-started.js';
import type { EcommerceOrderCancelledEvent } from './ecommerce-order-cancelled.js';
import type { EcommerceOrderFulfilledEvent } from './ecommerce-order-fulfilled.js';
import type { EcommerceOrderPaidEvent } from './ecommerce-order-paid.js';
import type { EcommerceOrderPlacedEvent } from './ecommerce-order-placed.js';
import type { EcommerceOrderRefundedEvent } from './ecommerce-order-refunded.js';
import type { EcommerceShipmentDeliveredEvent } from './ecommerce-shipment-delivered.js';
import type { MediaPlaybackStartedEvent } from './media-playback-started.js';
import type { MediaPlaybackStoppedEvent } from './media-playback-stopped.js';
import type { OpportunityLostEvent } from './opportunity-lost.js';
import type { OpportunityEvent } from './opportunity.js';
import type { OrderPlacedItemEvent } from './order-placed-item.js';
import type { OrderPlacedEvent } from './order-placed.js';
import type { SaleEvent } from './sale.js';

/** Any event. It narrows on `event_type`. */
export type RdsmEvent =
  | ConversionEvent
  | OpportunityEvent
  | SaleEvent
  | OpportunityLostEvent
  | OrderPlacedEvent
  | OrderPlacedItemEvent
  | CartAbandonedEvent
  | CartAbandonedItemEvent
  | ChatStartedEvent
  | ChatFinishedEvent
  | CallFinishedEvent
  | MediaPlaybackStartedEvent
  | MediaPlaybackStoppedEvent
  | EcommerceCheckoutStartedEvent
  | EcommerceCartAbandonedEvent
  | EcommerceOrderPlacedEvent
  | EcommerceOrderPaidEvent
  | EcommerceOrderFulfilledEvent
  | EcommerceShipmentDeliveredEvent
  | EcommerceOrderCancelledEvent
  | EcommerceOrderRefundedEvent;

/** The type of an event: a value of `event_type`. */
export type EventType =
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
  | 'MEDIA_PLAYBACK_STOPPED'
  | 'ECOMMERCE_CHECKOUT_STARTED'
  | 'ECOMMERCE_CART_ABANDONED'
  | 'ECOMMERCE_ORDER_PLACED'
  | 'ECOMMERCE_ORDER_PAID'
  | 'ECOMMERCE_ORDER_FULFILLED'
  | 'ECOMMERCE_SHIPMENT_DELIVERED'
  | 'ECOMMERCE_ORDER_CANCELLED'
  | 'ECOMMERCE_ORDER_REFUNDED';

/** The type of an event that the API still accepts. */
export type CurrentEventType =
  | 'CONVERSION'
  | 'OPPORTUNITY'
  | 'SALE'
  | 'OPPORTUNITY_LOST'
  | 'CHAT_STARTED'
  | 'CHAT_FINISHED'
  | 'CALL_FINISHED'
  | 'MEDIA_PLAYBACK_STARTED'
  | 'MEDIA_PLAYBACK_STOPPED'
  | 'ECOMMERCE_CHECKOUT_STARTED'
  | 'ECOMMERCE_CART_ABANDONED'
  | 'ECOMMERCE_ORDER_PLACED'
  | 'ECOMMERCE_ORDER_PAID'
  | 'ECOMMERCE_ORDER_FULFILLED'
  | 'ECOMMERCE_SHIPMENT_DELIVERED'
  | 'ECOMMERCE_ORDER_CANCELLED'
  | 'ECOMMERCE_ORDER_REFUNDED';

/** The type of an event that should no longer be sent. */
export type DeprecatedEventType = 'ORDER_PLACED' | 'ORDER_PLACED_ITEM' | 'CART_ABANDONED' | 'CART_ABANDONED_ITEM';

/** The event of a type, such as `EventOf<'CONVERSION'>`. */
export type EventOf<Type extends EventType> = {
  CONVERSION: ConversionEvent;
  OPPORTUNITY: OpportunityEvent;
  SALE: SaleEvent;
  OPPORTUNITY_LOST: OpportunityLostEvent;
  ORDER_PLACED: OrderPlacedEvent;
  ORDER_PLACED_ITEM: OrderPlacedItemEvent;
  CART_ABANDONED: CartAbandonedEvent;
  CART_ABANDONED_ITEM: CartAbandonedItemEvent;
  CHAT_STARTED: ChatStartedEvent;
  CHAT_FINISHED: ChatFinishedEvent;
  CALL_FINISHED: CallFinishedEvent;
  MEDIA_PLAYBACK_STARTED: MediaPlaybackStartedEvent;
  MEDIA_PLAYBACK_STOPPED: MediaPlaybackStoppedEvent;
  ECOMMERCE_CHECKOUT_STARTED: EcommerceCheckoutStartedEvent;
  ECOMMERCE_CART_ABANDONED: EcommerceCartAbandonedEvent;
  ECOMMERCE_ORDER_PLACED: EcommerceOrderPlacedEvent;
  ECOMMERCE_ORDER_PAID: EcommerceOrderPaidEvent;
  ECOMMERCE_ORDER_FULFILLED: EcommerceOrderFulfilledEvent;
  ECOMMERCE_SHIPMENT_DELIVERED: EcommerceShipmentDeliveredEvent;
  ECOMMERCE_ORDER_CANCELLED: EcommerceOrderCancelledEvent;
  ECOMMERCE_ORDER_REFUNDED: EcommerceOrderRefundedEvent;
}[Type];

/** The payload of a type of event, such as `PayloadOf<'CONVERSION'>`. */
export type PayloadOf<Type extends EventType> = EventOf<Type>['payload'];
