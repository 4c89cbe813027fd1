// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

export {
  assertConversion,
  assertConversionPayload,
  conversionPayloadSchema,
  conversionSchema,
  isConversion,
  isConversionPayload,
  validateConversion,
  validateConversionPayload,
} from './conversion.js';
export {
  assertOpportunity,
  assertOpportunityPayload,
  isOpportunity,
  isOpportunityPayload,
  opportunityPayloadSchema,
  opportunitySchema,
  validateOpportunity,
  validateOpportunityPayload,
} from './opportunity.js';
export {
  assertSale,
  assertSalePayload,
  isSale,
  isSalePayload,
  salePayloadSchema,
  saleSchema,
  validateSale,
  validateSalePayload,
} from './sale.js';
export {
  assertOpportunityLost,
  assertOpportunityLostPayload,
  isOpportunityLost,
  isOpportunityLostPayload,
  opportunityLostPayloadSchema,
  opportunityLostSchema,
  validateOpportunityLost,
  validateOpportunityLostPayload,
} from './opportunity-lost.js';
export {
  assertOrderPlaced,
  assertOrderPlacedPayload,
  isOrderPlaced,
  isOrderPlacedPayload,
  orderPlacedPayloadSchema,
  orderPlacedSchema,
  validateOrderPlaced,
  validateOrderPlacedPayload,
} from './order-placed.js';
export {
  assertOrderPlacedItem,
  assertOrderPlacedItemPayload,
  isOrderPlacedItem,
  isOrderPlacedItemPayload,
  orderPlacedItemPayloadSchema,
  orderPlacedItemSchema,
  validateOrderPlacedItem,
  validateOrderPlacedItemPayload,
} from './order-placed-item.js';
export {
  assertCartAbandoned,
  assertCartAbandonedPayload,
  cartAbandonedPayloadSchema,
  cartAbandonedSchema,
  isCartAbandoned,
  isCartAbandonedPayload,
  validateCartAbandoned,
  validateCartAbandonedPayload,
} from './cart-abandoned.js';
export {
  assertCartAbandonedItem,
  assertCartAbandonedItemPayload,
  cartAbandonedItemPayloadSchema,
  cartAbandonedItemSchema,
  isCartAbandonedItem,
  isCartAbandonedItemPayload,
  validateCartAbandonedItem,
  validateCartAbandonedItemPayload,
} from './cart-abandoned-item.js';
export {
  assertChatStarted,
  assertChatStartedPayload,
  chatStartedPayloadSchema,
  chatStartedSchema,
  isChatStarted,
  isChatStartedPayload,
  validateChatStarted,
  validateChatStartedPayload,
} from './chat-started.js';
export {
  assertChatFinished,
  assertChatFinishedPayload,
  chatFinishedPayloadSchema,
  chatFinishedSchema,
  isChatFinished,
  isChatFinishedPayload,
  validateChatFinished,
  validateChatFinishedPayload,
} from './chat-finished.js';
export {
  assertCallFinished,
  assertCallFinishedPayload,
  callFinishedPayloadSchema,
  callFinishedSchema,
  isCallFinished,
  isCallFinishedPayload,
  validateCallFinished,
  validateCallFinishedPayload,
} from './call-finished.js';
export {
  assertMediaPlaybackStarted,
  assertMediaPlaybackStartedPayload,
  isMediaPlaybackStarted,
  isMediaPlaybackStartedPayload,
  mediaPlaybackStartedPayloadSchema,
  mediaPlaybackStartedSchema,
  validateMediaPlaybackStarted,
  validateMediaPlaybackStartedPayload,
} from './media-playback-started.js';
export {
  assertMediaPlaybackStopped,
  assertMediaPlaybackStoppedPayload,
  isMediaPlaybackStopped,
  isMediaPlaybackStoppedPayload,
  mediaPlaybackStoppedPayloadSchema,
  mediaPlaybackStoppedSchema,
  validateMediaPlaybackStopped,
  validateMediaPlaybackStoppedPayload,
} from './media-playback-stopped.js';
export {
  assertEcommerceCheckoutStarted,
  assertEcommerceCheckoutStartedPayload,
  ecommerceCheckoutStartedPayloadSchema,
  ecommerceCheckoutStartedSchema,
  isEcommerceCheckoutStarted,
  isEcommerceCheckoutStartedPayload,
  validateEcommerceCheckoutStarted,
  validateEcommerceCheckoutStartedPayload,
} from './ecommerce-checkout-started.js';
export {
  assertEcommerceCartAbandoned,
  assertEcommerceCartAbandonedPayload,
  ecommerceCartAbandonedPayloadSchema,
  ecommerceCartAbandonedSchema,
  isEcommerceCartAbandoned,
  isEcommerceCartAbandonedPayload,
  validateEcommerceCartAbandoned,
  validateEcommerceCartAbandonedPayload,
} from './ecommerce-cart-abandoned.js';
export {
  assertEcommerceOrderPlaced,
  assertEcommerceOrderPlacedPayload,
  ecommerceOrderPlacedPayloadSchema,
  ecommerceOrderPlacedSchema,
  isEcommerceOrderPlaced,
  isEcommerceOrderPlacedPayload,
  validateEcommerceOrderPlaced,
  validateEcommerceOrderPlacedPayload,
} from './ecommerce-order-placed.js';
export {
  assertEcommerceOrderPaid,
  assertEcommerceOrderPaidPayload,
  ecommerceOrderPaidPayloadSchema,
  ecommerceOrderPaidSchema,
  isEcommerceOrderPaid,
  isEcommerceOrderPaidPayload,
  validateEcommerceOrderPaid,
  validateEcommerceOrderPaidPayload,
} from './ecommerce-order-paid.js';
export {
  assertEcommerceOrderFulfilled,
  assertEcommerceOrderFulfilledPayload,
  ecommerceOrderFulfilledPayloadSchema,
  ecommerceOrderFulfilledSchema,
  isEcommerceOrderFulfilled,
  isEcommerceOrderFulfilledPayload,
  validateEcommerceOrderFulfilled,
  validateEcommerceOrderFulfilledPayload,
} from './ecommerce-order-fulfilled.js';
export {
  assertEcommerceShipmentDelivered,
  assertEcommerceShipmentDeliveredPayload,
  ecommerceShipmentDeliveredPayloadSchema,
  ecommerceShipmentDeliveredSchema,
  isEcommerceShipmentDelivered,
  isEcommerceShipmentDeliveredPayload,
  validateEcommerceShipmentDelivered,
  validateEcommerceShipmentDeliveredPayload,
} from './ecommerce-shipment-delivered.js';
export {
  assertEcommerceOrderCancelled,
  assertEcommerceOrderCancelledPayload,
  ecommerceOrderCancelledPayloadSchema,
  ecommerceOrderCancelledSchema,
  isEcommerceOrderCancelled,
  isEcommerceOrderCancelledPayload,
  validateEcommerceOrderCancelled,
  validateEcommerceOrderCancelledPayload,
} from './ecommerce-order-cancelled.js';
export {
  assertEcommerceOrderRefunded,
  assertEcommerceOrderRefundedPayload,
  ecommerceOrderRefundedPayloadSchema,
  ecommerceOrderRefundedSchema,
  isEcommerceOrderRefunded,
  isEcommerceOrderRefundedPayload,
  validateEcommerceOrderRefunded,
  validateEcommerceOrderRefundedPayload,
} from './ecommerce-order-refunded.js';
export { assertEvent, eventSchema, isEvent, validateEvent } from './event.js';
export { assertBatch, batchSchema, isBatch, validateBatch } from './batch.js';
export { currentEventTypes, deprecatedEventTypes, eventTypes } from './event-types.js';
export { RdsmValidationError } from './runtime/validation-error.js';
export type { ValidateOptions, ValidationResult } from './runtime/validate.js';
export type { StandardIssue, StandardResult, StandardSchema } from './runtime/standard-schema.js';
export type { JsonSchemaOptions, JsonSchemaTarget, StandardJsonSchema } from './runtime/json-schema.js';
export type {
  DeprecatedNotice,
  ExpectedNotice,
  Notice,
  NoticeOrigin,
  Recommendation,
  UnlistedNotice,
  UnusualNotice,
} from './runtime/notices/notice.js';
