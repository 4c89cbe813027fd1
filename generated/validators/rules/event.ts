// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

import { event } from '../runtime/event-rule.js';
import type { Rule } from '../runtime/report.js';
import { callFinishedPayloadRule } from './call-finished.js';
import { cartAbandonedItemPayloadRule } from './cart-abandoned-item.js';
import { cartAbandonedPayloadRule } from './cart-abandoned.js';
import { chatFinishedPayloadRule } from './chat-finished.js';
import { chatStartedPayloadRule } from './chat-started.js';
import { conversionPayloadRule } from './conversion.js';
import { bodyOf } from './envelope.js';
import { mediaPlaybackStartedPayloadRule } from './media-playback-started.js';
import { mediaPlaybackStoppedPayloadRule } from './media-playback-stopped.js';
import { opportunityLostPayloadRule } from './opportunity-lost.js';
import { opportunityPayloadRule } from './opportunity.js';
import { orderPlacedItemPayloadRule } from './order-placed-item.js';
import { orderPlacedPayloadRule } from './order-placed.js';
import { salePayloadRule } from './sale.js';

/** Checks the type first. */
export const rdsmEventRule: Rule = event('event_type', {
  CONVERSION: bodyOf(conversionPayloadRule),
  OPPORTUNITY: bodyOf(opportunityPayloadRule),
  SALE: bodyOf(salePayloadRule),
  OPPORTUNITY_LOST: bodyOf(opportunityLostPayloadRule),
  ORDER_PLACED: bodyOf(orderPlacedPayloadRule),
  ORDER_PLACED_ITEM: bodyOf(orderPlacedItemPayloadRule),
  CART_ABANDONED: bodyOf(cartAbandonedPayloadRule),
  CART_ABANDONED_ITEM: bodyOf(cartAbandonedItemPayloadRule),
  CHAT_STARTED: bodyOf(chatStartedPayloadRule),
  CHAT_FINISHED: bodyOf(chatFinishedPayloadRule),
  CALL_FINISHED: bodyOf(callFinishedPayloadRule),
  MEDIA_PLAYBACK_STARTED: bodyOf(mediaPlaybackStartedPayloadRule),
  MEDIA_PLAYBACK_STOPPED: bodyOf(mediaPlaybackStoppedPayloadRule),
});
