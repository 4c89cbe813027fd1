// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

export { conversion } from './conversion.js';
export type { ConversionInput } from './conversion.js';
export { opportunity } from './opportunity.js';
export { sale } from './sale.js';
export { opportunityLost } from './opportunity-lost.js';
export { orderPlaced } from './order-placed.js';
export { orderPlacedItem } from './order-placed-item.js';
export { cartAbandoned } from './cart-abandoned.js';
export { cartAbandonedItem } from './cart-abandoned-item.js';
export { chatStarted } from './chat-started.js';
export { chatFinished } from './chat-finished.js';
export { callFinished } from './call-finished.js';
export type { CallFinishedInput } from './call-finished.js';
export { mediaPlaybackStarted } from './media-playback-started.js';
export type { MediaPlaybackStartedInput } from './media-playback-started.js';
export { mediaPlaybackStopped } from './media-playback-stopped.js';
export type { MediaPlaybackStoppedInput } from './media-playback-stopped.js';
export { ecommerceCheckoutStarted } from './ecommerce-checkout-started.js';
export { ecommerceCartAbandoned } from './ecommerce-cart-abandoned.js';
export { ecommerceOrderPlaced } from './ecommerce-order-placed.js';
export { ecommerceOrderPaid } from './ecommerce-order-paid.js';
export { ecommerceOrderFulfilled } from './ecommerce-order-fulfilled.js';
export { ecommerceShipmentDelivered } from './ecommerce-shipment-delivered.js';
export { ecommerceOrderCancelled } from './ecommerce-order-cancelled.js';
export { ecommerceOrderRefunded } from './ecommerce-order-refunded.js';
export { batch } from './batch.js';
export { orderWithItems } from './order-with-items.js';
export type { OrderItem } from './order-with-items.js';
export { cartWithItems } from './cart-with-items.js';
export type { CartItem } from './cart-with-items.js';
export { splitBatch } from './split-batch.js';
export type { SplitBatchOptions } from './runtime/split-batch.js';
export { legalBasis } from './legal-basis.js';
export { trafficSource } from './traffic-source.js';
export type { CookieTraffic, TrafficCookie, TrafficSource, UtmParameters, UtmTraffic } from './traffic-source.js';
export { trackingId } from './tracking-id.js';
export { defineCustomFields, fromFieldsApi } from './custom-fields.js';
export type {
  CustomConversionBuilder,
  CustomConversionEvent,
  CustomFieldApi,
  CustomFieldEvent,
} from './custom-fields.js';
export { boolean, integer, listOf, number, oneOf, text } from './runtime/custom-field.js';
export type { CustomField, FieldInputs, FieldValues } from './runtime/custom-field.js';
export { date } from './date.js';
export type { AnyCustomField } from './runtime/fields-api.js';
