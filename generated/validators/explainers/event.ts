// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

import { anyEvent } from '../runtime/any-event.js';
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
import { envelope } from './envelope.js';
import { explainMediaPlaybackStartedPayload } from './media-playback-started.js';
import { explainMediaPlaybackStoppedPayload } from './media-playback-stopped.js';
import { explainOpportunityLostPayload } from './opportunity-lost.js';
import { explainOpportunityPayload } from './opportunity.js';
import { explainOrderPlacedItemPayload } from './order-placed-item.js';
import { explainOrderPlacedPayload } from './order-placed.js';
import { explainSalePayload } from './sale.js';

/** Explains an event of any type, its type first. */
export const explainRdsmEvent: Explainer = /* @__PURE__ */ anyEvent(
  envelope,
  {
    CONVERSION: explainConversionPayload,
    OPPORTUNITY: explainOpportunityPayload,
    SALE: explainSalePayload,
    OPPORTUNITY_LOST: explainOpportunityLostPayload,
    CHAT_STARTED: explainChatStartedPayload,
    CHAT_FINISHED: explainChatFinishedPayload,
    CALL_FINISHED: explainCallFinishedPayload,
    MEDIA_PLAYBACK_STARTED: explainMediaPlaybackStartedPayload,
    MEDIA_PLAYBACK_STOPPED: explainMediaPlaybackStoppedPayload,
    ECOMMERCE_CHECKOUT_STARTED: explainEcommerceCheckoutStartedPayload,
    ECOMMERCE_CART_ABANDONED: explainEcommerceCartAbandonedPayload,
    ECOMMERCE_ORDER_PLACED: explainEcommerceOrderPlacedPayload,
    ECOMMERCE_ORDER_PAID: explainEcommerceOrderPaidPayload,
    ECOMMERCE_ORDER_FULFILLED: explainEcommerceOrderFulfilledPayload,
    ECOMMERCE_SHIPMENT_DELIVERED: explainEcommerceShipmentDeliveredPayload,
    ECOMMERCE_ORDER_CANCELLED: explainEcommerceOrderCancelledPayload,
    ECOMMERCE_ORDER_REFUNDED: explainEcommerceOrderRefundedPayload,
    ORDER_PLACED: explainOrderPlacedPayload,
    ORDER_PLACED_ITEM: explainOrderPlacedItemPayload,
    CART_ABANDONED: explainCartAbandonedPayload,
    CART_ABANDONED_ITEM: explainCartAbandonedItemPayload,
  },
  { SALE: 'won opportunitywon venda', OPPORTUNITY: 'oportunidade', CONVERSION: 'conversao' },
  {
    webhook: { fields: ['leads'], typePrefix: 'WEBHOOK.' },
    batch: 'validateBatch',
    deprecated: {
      ORDER_PLACED: 'ECOMMERCE_ORDER_PLACED',
      ORDER_PLACED_ITEM: 'ECOMMERCE_ORDER_PLACED',
      CART_ABANDONED: 'ECOMMERCE_CART_ABANDONED',
      CART_ABANDONED_ITEM: 'ECOMMERCE_CART_ABANDONED',
    },
    general: ['CONVERSION'],
    open: [
      'ECOMMERCE_CHECKOUT_STARTED',
      'ECOMMERCE_CART_ABANDONED',
      'ECOMMERCE_ORDER_PLACED',
      'ECOMMERCE_ORDER_PAID',
      'ECOMMERCE_ORDER_FULFILLED',
      'ECOMMERCE_SHIPMENT_DELIVERED',
      'ECOMMERCE_ORDER_CANCELLED',
      'ECOMMERCE_ORDER_REFUNDED',
    ],
  },
);
