// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

export { conversionJsonSchema } from './conversion.js';
export { opportunityJsonSchema } from './opportunity.js';
export { saleJsonSchema } from './sale.js';
export { opportunityLostJsonSchema } from './opportunity-lost.js';
export { orderPlacedJsonSchema } from './order-placed.js';
export { orderPlacedItemJsonSchema } from './order-placed-item.js';
export { cartAbandonedJsonSchema } from './cart-abandoned.js';
export { cartAbandonedItemJsonSchema } from './cart-abandoned-item.js';
export { chatStartedJsonSchema } from './chat-started.js';
export { chatFinishedJsonSchema } from './chat-finished.js';
export { callFinishedJsonSchema } from './call-finished.js';
export { mediaPlaybackStartedJsonSchema } from './media-playback-started.js';
export { mediaPlaybackStoppedJsonSchema } from './media-playback-stopped.js';
export { ecommerceCheckoutStartedJsonSchema } from './ecommerce-checkout-started.js';
export { ecommerceCartAbandonedJsonSchema } from './ecommerce-cart-abandoned.js';
export { ecommerceOrderPlacedJsonSchema } from './ecommerce-order-placed.js';
export { ecommerceOrderPaidJsonSchema } from './ecommerce-order-paid.js';
export { ecommerceOrderFulfilledJsonSchema } from './ecommerce-order-fulfilled.js';
export { ecommerceShipmentDeliveredJsonSchema } from './ecommerce-shipment-delivered.js';
export { ecommerceOrderCancelledJsonSchema } from './ecommerce-order-cancelled.js';
export { ecommerceOrderRefundedJsonSchema } from './ecommerce-order-refunded.js';
export { eventJsonSchema } from './event.js';
export { batchJsonSchema } from './batch.js';
