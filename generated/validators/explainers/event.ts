// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

import { event } from '../runtime/event.js';
import type { Explainer } from '../runtime/explainer.js';
import { explainCallFinishedPayload } from './call-finished.js';
import { explainCartAbandonedItemPayload } from './cart-abandoned-item.js';
import { explainCartAbandonedPayload } from './cart-abandoned.js';
import { explainChatFinishedPayload } from './chat-finished.js';
import { explainChatStartedPayload } from './chat-started.js';
import { explainConversionPayload } from './conversion.js';
import { explainEcommerceCartAbandonedPayload } from './ecommerce-cart-abandoned.js';
import { explainEcommerceCheckoutStartedPayload } from './ecommerce-checkout-started.js';
import { explainEcommerceOrderCancelledPayload } from './ecommerce-order-cancelled.js';
import { explainEcommerceOrderFulfilledPayload } from './ecommerce-order-fulfilled.js';
import { explainEcommerceOrderPaidPayload } from './ecommerce-order-paid.js';
import { explainEcommerceOrderPlacedPayload } from './ecommerce-order-placed.js';
import { explainEcommerceOrderRefundedPayload } from './ecommerce-order-refunded.js';
import { explainEcommerceShipmentDeliveredPayload } from './ecommerce-shipment-delivered.js';
import { explainEnvelope } from './envelope.js';
import { explainMediaPlaybackStartedPayload } from './media-playback-started.js';
import { explainMediaPlaybackStoppedPayload } from './media-playback-stopped.js';
import { explainOpportunityLostPayload } from './opportunity-lost.js';
import { explainOpportunityPayload } from './opportunity.js';
import { explainOrderPlacedItemPayload } from './order-placed-item.js';
import { explainOrderPlacedPayload } from './order-placed.js';
import { explainSalePayload } from './sale.js';

/** Explains an event of any type, its type first. */
export const explainRdsmEvent: Explainer = event('event_type', {
  CONVERSION: explainEnvelope(explainConversionPayload),
  OPPORTUNITY: explainEnvelope(explainOpportunityPayload),
  SALE: explainEnvelope(explainSalePayload),
  OPPORTUNITY_LOST: explainEnvelope(explainOpportunityLostPayload),
  CHAT_STARTED: explainEnvelope(explainChatStartedPayload),
  CHAT_FINISHED: explainEnvelope(explainChatFinishedPayload),
  CALL_FINISHED: explainEnvelope(explainCallFinishedPayload),
  MEDIA_PLAYBACK_STARTED: explainEnvelope(explainMediaPlaybackStartedPayload),
  MEDIA_PLAYBACK_STOPPED: explainEnvelope(explainMediaPlaybackStoppedPayload),
  ECOMMERCE_CHECKOUT_STARTED: explainEnvelope(explainEcommerceCheckoutStartedPayload),
  ECOMMERCE_CART_ABANDONED: explainEnvelope(explainEcommerceCartAbandonedPayload),
  ECOMMERCE_ORDER_PLACED: explainEnvelope(explainEcommerceOrderPlacedPayload),
  ECOMMERCE_ORDER_PAID: explainEnvelope(explainEcommerceOrderPaidPayload),
  ECOMMERCE_ORDER_FULFILLED: explainEnvelope(explainEcommerceOrderFulfilledPayload),
  ECOMMERCE_SHIPMENT_DELIVERED: explainEnvelope(explainEcommerceShipmentDeliveredPayload),
  ECOMMERCE_ORDER_CANCELLED: explainEnvelope(explainEcommerceOrderCancelledPayload),
  ECOMMERCE_ORDER_REFUNDED: explainEnvelope(explainEcommerceOrderRefundedPayload),
  ORDER_PLACED: explainEnvelope(explainOrderPlacedPayload),
  ORDER_PLACED_ITEM: explainEnvelope(explainOrderPlacedItemPayload),
  CART_ABANDONED: explainEnvelope(explainCartAbandonedPayload),
  CART_ABANDONED_ITEM: explainEnvelope(explainCartAbandonedItemPayload),
});
