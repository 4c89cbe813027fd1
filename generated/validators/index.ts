// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

export { assertConversion, conversionSchema, isConversion, validateConversion } from './conversion.js';
export { assertOpportunity, isOpportunity, opportunitySchema, validateOpportunity } from './opportunity.js';
export { assertSale, isSale, saleSchema, validateSale } from './sale.js';
export {
  assertOpportunityLost,
  isOpportunityLost,
  opportunityLostSchema,
  validateOpportunityLost,
} from './opportunity-lost.js';
export { assertOrderPlaced, isOrderPlaced, orderPlacedSchema, validateOrderPlaced } from './order-placed.js';
export {
  assertOrderPlacedItem,
  isOrderPlacedItem,
  orderPlacedItemSchema,
  validateOrderPlacedItem,
} from './order-placed-item.js';
export { assertCartAbandoned, cartAbandonedSchema, isCartAbandoned, validateCartAbandoned } from './cart-abandoned.js';
export {
  assertCartAbandonedItem,
  cartAbandonedItemSchema,
  isCartAbandonedItem,
  validateCartAbandonedItem,
} from './cart-abandoned-item.js';
export { assertChatStarted, chatStartedSchema, isChatStarted, validateChatStarted } from './chat-started.js';
export { assertChatFinished, chatFinishedSchema, isChatFinished, validateChatFinished } from './chat-finished.js';
export { assertCallFinished, callFinishedSchema, isCallFinished, validateCallFinished } from './call-finished.js';
export {
  assertMediaPlaybackStarted,
  isMediaPlaybackStarted,
  mediaPlaybackStartedSchema,
  validateMediaPlaybackStarted,
} from './media-playback-started.js';
export {
  assertMediaPlaybackStopped,
  isMediaPlaybackStopped,
  mediaPlaybackStoppedSchema,
  validateMediaPlaybackStopped,
} from './media-playback-stopped.js';
export {
  assertEcommerceCheckoutStarted,
  ecommerceCheckoutStartedSchema,
  isEcommerceCheckoutStarted,
  validateEcommerceCheckoutStarted,
} from './ecommerce-checkout-started.js';
export {
  assertEcommerceCartAbandoned,
  ecommerceCartAbandonedSchema,
  isEcommerceCartAbandoned,
  validateEcommerceCartAbandoned,
} from './ecommerce-cart-abandoned.js';
export {
  assertEcommerceOrderPlaced,
  ecommerceOrderPlacedSchema,
  isEcommerceOrderPlaced,
  validateEcommerceOrderPlaced,
} from './ecommerce-order-placed.js';
export {
  assertEcommerceOrderPaid,
  ecommerceOrderPaidSchema,
  isEcommerceOrderPaid,
  validateEcommerceOrderPaid,
} from './ecommerce-order-paid.js';
export {
  assertEcommerceOrderFulfilled,
  ecommerceOrderFulfilledSchema,
  isEcommerceOrderFulfilled,
  validateEcommerceOrderFulfilled,
} from './ecommerce-order-fulfilled.js';
export {
  assertEcommerceShipmentDelivered,
  ecommerceShipmentDeliveredSchema,
  isEcommerceShipmentDelivered,
  validateEcommerceShipmentDelivered,
} from './ecommerce-shipment-delivered.js';
export {
  assertEcommerceOrderCancelled,
  ecommerceOrderCancelledSchema,
  isEcommerceOrderCancelled,
  validateEcommerceOrderCancelled,
} from './ecommerce-order-cancelled.js';
export {
  assertEcommerceOrderRefunded,
  ecommerceOrderRefundedSchema,
  isEcommerceOrderRefunded,
  validateEcommerceOrderRefunded,
} from './ecommerce-order-refunded.js';
export { assertEvent, eventSchema, isEvent, validateEvent } from './event.js';
export { assertBatch, batchSchema, isBatch, validateBatch } from './batch.js';
export { currentEventTypes, deprecatedEventTypes, eventTypes } from './event-types.js';
export { RdsmValidationError } from './runtime/validation-error.js';
export type { ValidateOptions, ValidationResult } from './runtime/validate.js';
export type { StandardIssue, StandardResult, StandardSchema } from './runtime/standard-schema.js';
export type {
  DeprecatedNotice,
  ExpectedNotice,
  Notice,
  NoticeOrigin,
  Recommendation,
  UnlistedNotice,
  UnusualNotice,
} from './runtime/notices/notice.js';
