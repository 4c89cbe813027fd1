// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

export { buildConversion, conversion } from './conversion.js';
export type { ConversionInput } from './conversion.js';
export { buildOpportunity, opportunity } from './opportunity.js';
export type { OpportunityInput } from './opportunity.js';
export { buildSale, sale } from './sale.js';
export type { SaleInput } from './sale.js';
export { buildOpportunityLost, opportunityLost } from './opportunity-lost.js';
export type { OpportunityLostInput } from './opportunity-lost.js';
export { buildOrderPlaced, orderPlaced } from './order-placed.js';
export type { OrderPlacedInput } from './order-placed.js';
export { buildOrderPlacedItem, orderPlacedItem } from './order-placed-item.js';
export type { OrderPlacedItemInput } from './order-placed-item.js';
export { buildCartAbandoned, cartAbandoned } from './cart-abandoned.js';
export type { CartAbandonedInput } from './cart-abandoned.js';
export { buildCartAbandonedItem, cartAbandonedItem } from './cart-abandoned-item.js';
export type { CartAbandonedItemInput } from './cart-abandoned-item.js';
export { buildChatStarted, chatStarted } from './chat-started.js';
export type { ChatStartedInput } from './chat-started.js';
export { buildChatFinished, chatFinished } from './chat-finished.js';
export type { ChatFinishedInput } from './chat-finished.js';
export { buildCallFinished, callFinished } from './call-finished.js';
export type { CallFinishedInput } from './call-finished.js';
export { buildMediaPlaybackStarted, mediaPlaybackStarted } from './media-playback-started.js';
export type { MediaPlaybackStartedInput } from './media-playback-started.js';
export { buildMediaPlaybackStopped, mediaPlaybackStopped } from './media-playback-stopped.js';
export type { MediaPlaybackStoppedInput } from './media-playback-stopped.js';
export { buildEcommerceCheckoutStarted, ecommerceCheckoutStarted } from './ecommerce-checkout-started.js';
export type { EcommerceCheckoutStartedInput } from './ecommerce-checkout-started.js';
export { buildEcommerceCartAbandoned, ecommerceCartAbandoned } from './ecommerce-cart-abandoned.js';
export type { EcommerceCartAbandonedInput } from './ecommerce-cart-abandoned.js';
export { buildEcommerceOrderPlaced, ecommerceOrderPlaced } from './ecommerce-order-placed.js';
export type { EcommerceOrderPlacedInput } from './ecommerce-order-placed.js';
export { buildEcommerceOrderPaid, ecommerceOrderPaid } from './ecommerce-order-paid.js';
export type { EcommerceOrderPaidInput } from './ecommerce-order-paid.js';
export { buildEcommerceOrderFulfilled, ecommerceOrderFulfilled } from './ecommerce-order-fulfilled.js';
export type { EcommerceOrderFulfilledInput } from './ecommerce-order-fulfilled.js';
export { buildEcommerceShipmentDelivered, ecommerceShipmentDelivered } from './ecommerce-shipment-delivered.js';
export type { EcommerceShipmentDeliveredInput } from './ecommerce-shipment-delivered.js';
export { buildEcommerceOrderCancelled, ecommerceOrderCancelled } from './ecommerce-order-cancelled.js';
export type { EcommerceOrderCancelledInput } from './ecommerce-order-cancelled.js';
export { buildEcommerceOrderRefunded, ecommerceOrderRefunded } from './ecommerce-order-refunded.js';
export type { EcommerceOrderRefundedInput } from './ecommerce-order-refunded.js';
export type { FormError, FormInputs, FormOptions, FormResult } from './runtime/form.js';
export type { FormChange } from './runtime/form-part.js';
export { RdsmValidationError } from './runtime/validation-error.js';
export { batch, buildBatch } from './batch.js';
export { orderWithItems } from './order-with-items.js';
export type { OrderItem } from './order-with-items.js';
export { cartWithItems } from './cart-with-items.js';
export type { CartItem } from './cart-with-items.js';
export { splitBatch } from './split-batch.js';
export type { SplitBatchOptions } from './runtime/split-batch.js';
export { legalBasis } from './legal-basis.js';
export { trafficSource } from './traffic-source.js';
export type {
  CookieTraffic,
  NoTraffic,
  TrafficCookie,
  TrafficSource,
  UtmInput,
  UtmParameters,
  UtmTraffic,
} from './traffic-source.js';
export type { UtmOptions } from './runtime/custom-utm.js';
export { trackingId } from './tracking-id.js';
export { defineCustomFields, fromFieldsApi } from './custom-fields.js';
export type {
  CustomConversionBuild,
  CustomConversionBuilder,
  CustomConversionEvent,
  CustomFieldApi,
  CustomFieldEvent,
} from './custom-fields.js';
export type { CustomField, FieldInputs, FieldValues } from './runtime/custom-field.js';
export { boolean, integer, listOf, number, oneOf, text } from './runtime/field-kinds.js';
export { date } from './date.js';
export type { AnyCustomField } from './runtime/fields-api.js';
