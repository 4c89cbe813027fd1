// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

export { isConversion, validateConversion, assertConversion, conversionSchema } from './conversion.js';
export { isOpportunity, validateOpportunity, assertOpportunity, opportunitySchema } from './opportunity.js';
export { isSale, validateSale, assertSale, saleSchema } from './sale.js';
export {
  isOpportunityLost,
  validateOpportunityLost,
  assertOpportunityLost,
  opportunityLostSchema,
} from './opportunity-lost.js';
export { isOrderPlaced, validateOrderPlaced, assertOrderPlaced, orderPlacedSchema } from './order-placed.js';
export {
  isOrderPlacedItem,
  validateOrderPlacedItem,
  assertOrderPlacedItem,
  orderPlacedItemSchema,
} from './order-placed-item.js';
export { isCartAbandoned, validateCartAbandoned, assertCartAbandoned, cartAbandonedSchema } from './cart-abandoned.js';
export {
  isCartAbandonedItem,
  validateCartAbandonedItem,
  assertCartAbandonedItem,
  cartAbandonedItemSchema,
} from './cart-abandoned-item.js';
export { isChatStarted, validateChatStarted, assertChatStarted, chatStartedSchema } from './chat-started.js';
export { isChatFinished, validateChatFinished, assertChatFinished, chatFinishedSchema } from './chat-finished.js';
export { isCallFinished, validateCallFinished, assertCallFinished, callFinishedSchema } from './call-finished.js';
export {
  isMediaPlaybackStarted,
  validateMediaPlaybackStarted,
  assertMediaPlaybackStarted,
  mediaPlaybackStartedSchema,
} from './media-playback-started.js';
export {
  isMediaPlaybackStopped,
  validateMediaPlaybackStopped,
  assertMediaPlaybackStopped,
  mediaPlaybackStoppedSchema,
} from './media-playback-stopped.js';
export { isEvent, validateEvent, assertEvent, eventSchema } from './event.js';
export { isBatch, validateBatch, assertBatch, batchSchema } from './batch.js';
export { eventTypes } from './event-types.js';
export { RdsmValidationError } from './runtime/validation-error.js';
export type { ValidateOptions, ValidationResult } from './runtime/validate.js';
export type { StandardIssue, StandardResult, StandardSchema } from './runtime/standard-schema.js';
