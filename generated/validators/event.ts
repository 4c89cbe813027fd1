// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

import { callFinishedBodyRule, isCallFinished } from './call-finished.js';
import { cartAbandonedItemBodyRule, isCartAbandonedItem } from './cart-abandoned-item.js';
import { cartAbandonedBodyRule, isCartAbandoned } from './cart-abandoned.js';
import { chatFinishedBodyRule, isChatFinished } from './chat-finished.js';
import { chatStartedBodyRule, isChatStarted } from './chat-started.js';
import { conversionBodyRule, isConversion } from './conversion.js';
import { isMediaPlaybackStarted, mediaPlaybackStartedBodyRule } from './media-playback-started.js';
import { isMediaPlaybackStopped, mediaPlaybackStoppedBodyRule } from './media-playback-stopped.js';
import { isOpportunityLost, opportunityLostBodyRule } from './opportunity-lost.js';
import { isOpportunity, opportunityBodyRule } from './opportunity.js';
import { isOrderPlacedItem, orderPlacedItemBodyRule } from './order-placed-item.js';
import { isOrderPlaced, orderPlacedBodyRule } from './order-placed.js';
import { fieldsOf } from './runtime/fields.js';
import type { ChoiceRule } from './runtime/rule.js';
import { type StandardSchema, issuesOf } from './runtime/standard-schema.js';
import { type ValidateOptions, type ValidationResult, explain, refuse } from './runtime/validate.js';
import { isSale, saleBodyRule } from './sale.js';
import type { RdsmEvent } from '@rdsm-events/types/event';

/** Whether a value is right as an event of its type. */
function isRdsmEvent(input: unknown): boolean {
  const type = fieldsOf(input)?.event_type;
  if (typeof type !== 'string') return false;
  switch (type.length) {
    case 4:
      if (type === 'SALE') return isSale(input);
      return false;
    case 10:
      if (type === 'CONVERSION') return isConversion(input);
      return false;
    case 11:
      if (type === 'OPPORTUNITY') return isOpportunity(input);
      return false;
    case 12:
      if (type === 'ORDER_PLACED') return isOrderPlaced(input);
      if (type === 'CHAT_STARTED') return isChatStarted(input);
      return false;
    case 13:
      if (type === 'CHAT_FINISHED') return isChatFinished(input);
      if (type === 'CALL_FINISHED') return isCallFinished(input);
      return false;
    case 14:
      if (type === 'CART_ABANDONED') return isCartAbandoned(input);
      return false;
    case 16:
      if (type === 'OPPORTUNITY_LOST') return isOpportunityLost(input);
      return false;
    case 17:
      if (type === 'ORDER_PLACED_ITEM') return isOrderPlacedItem(input);
      return false;
    case 19:
      if (type === 'CART_ABANDONED_ITEM') return isCartAbandonedItem(input);
      return false;
    case 22:
      if (type === 'MEDIA_PLAYBACK_STARTED') return isMediaPlaybackStarted(input);
      if (type === 'MEDIA_PLAYBACK_STOPPED') return isMediaPlaybackStopped(input);
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

/**
 * Whether a value is an event of any type.
 *
 * The type decides what else is asked.
 */
export function isEvent(value: unknown): value is RdsmEvent {
  try {
    return isRdsmEvent(value);
  } catch {
    // A getter or a proxy threw.
    return false;
  }
}

/**
 * Validates an event of any type.
 *
 * @returns The value itself, or every error: what, where, and what it is held against. Never a value of a field.
 */
export function validateEvent(value: unknown, options?: ValidateOptions): ValidationResult<RdsmEvent> {
  return isEvent(value) ? { valid: true, value } : explain(value, rdsmEventRule, options);
}

/**
 * Asserts that a value is an event of any type.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertEvent(value: unknown, options?: ValidateOptions): asserts value is RdsmEvent {
  if (!isEvent(value)) refuse(value, rdsmEventRule, options);
}

/** Standard Schema of an event of any type (standardschema.dev). */
export const eventSchema: StandardSchema<RdsmEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) => (isEvent(value) ? { value } : { issues: issuesOf(value, rdsmEventRule) }),
  },
};
