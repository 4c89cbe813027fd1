// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

import { fieldsOf } from '../runtime/fields.js';
import type { ChoiceRule } from '../runtime/rule.js';
import { callFinishedBodyRule, isCallFinishedEvent } from './call-finished.js';
import { cartAbandonedItemBodyRule, isCartAbandonedItemEvent } from './cart-abandoned-item.js';
import { cartAbandonedBodyRule, isCartAbandonedEvent } from './cart-abandoned.js';
import { chatFinishedBodyRule, isChatFinishedEvent } from './chat-finished.js';
import { chatStartedBodyRule, isChatStartedEvent } from './chat-started.js';
import { conversionBodyRule, isConversionEvent } from './conversion.js';
import { isMediaPlaybackStartedEvent, mediaPlaybackStartedBodyRule } from './media-playback-started.js';
import { isMediaPlaybackStoppedEvent, mediaPlaybackStoppedBodyRule } from './media-playback-stopped.js';
import { isOpportunityLostEvent, opportunityLostBodyRule } from './opportunity-lost.js';
import { isOpportunityEvent, opportunityBodyRule } from './opportunity.js';
import { isOrderPlacedItemEvent, orderPlacedItemBodyRule } from './order-placed-item.js';
import { isOrderPlacedEvent, orderPlacedBodyRule } from './order-placed.js';
import { isSaleEvent, saleBodyRule } from './sale.js';

/** Tests an event of any type. */
export function isRdsmEvent(input: unknown): boolean {
  const type = fieldsOf(input)?.event_type;
  if (typeof type !== 'string') return false;
  switch (type.length) {
    case 4:
      if (type === 'SALE') return isSaleEvent(input);
      return false;
    case 10:
      if (type === 'CONVERSION') return isConversionEvent(input);
      return false;
    case 11:
      if (type === 'OPPORTUNITY') return isOpportunityEvent(input);
      return false;
    case 12:
      if (type === 'ORDER_PLACED') return isOrderPlacedEvent(input);
      if (type === 'CHAT_STARTED') return isChatStartedEvent(input);
      return false;
    case 13:
      if (type === 'CHAT_FINISHED') return isChatFinishedEvent(input);
      if (type === 'CALL_FINISHED') return isCallFinishedEvent(input);
      return false;
    case 14:
      if (type === 'CART_ABANDONED') return isCartAbandonedEvent(input);
      return false;
    case 16:
      if (type === 'OPPORTUNITY_LOST') return isOpportunityLostEvent(input);
      return false;
    case 17:
      if (type === 'ORDER_PLACED_ITEM') return isOrderPlacedItemEvent(input);
      return false;
    case 19:
      if (type === 'CART_ABANDONED_ITEM') return isCartAbandonedItemEvent(input);
      return false;
    case 22:
      if (type === 'MEDIA_PLAYBACK_STARTED') return isMediaPlaybackStartedEvent(input);
      if (type === 'MEDIA_PLAYBACK_STOPPED') return isMediaPlaybackStoppedEvent(input);
      return false;
    default:
      return false;
  }
}

/** The type is decided first. */
export const rdsmEventRule: ChoiceRule = {
  data_type: 'OBJECT',
  by: 'event_type',
  branches: {
    CONVERSION: conversionBodyRule,
    OPPORTUNITY: opportunityBodyRule,
    SALE: saleBodyRule,
    OPPORTUNITY_LOST: opportunityLostBodyRule,
    ORDER_PLACED: orderPlacedBodyRule,
    ORDER_PLACED_ITEM: orderPlacedItemBodyRule,
    CART_ABANDONED: cartAbandonedBodyRule,
    CART_ABANDONED_ITEM: cartAbandonedItemBodyRule,
    CHAT_STARTED: chatStartedBodyRule,
    CHAT_FINISHED: chatFinishedBodyRule,
    CALL_FINISHED: callFinishedBodyRule,
    MEDIA_PLAYBACK_STARTED: mediaPlaybackStartedBodyRule,
    MEDIA_PLAYBACK_STOPPED: mediaPlaybackStoppedBodyRule,
  },
  otherwise: {
    data_type: 'OBJECT',
    fields: {
      event_type: {
        required: true,
        data_type: 'STRING',
        filled: true,
        options: [
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
        ],
      },
    },
    open: true,
  },
};
