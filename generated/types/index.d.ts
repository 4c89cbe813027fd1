// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

export type { CurrentEventType, DeprecatedEventType, EventOf, EventType, PayloadOf, RdsmEvent } from './event.js';
export type { EventBatch } from './batch.js';
export type { ConversionEvent, ConversionPayload } from './conversion.js';
export type { OpportunityEvent, OpportunityPayload } from './opportunity.js';
export type { SaleEvent, SalePayload } from './sale.js';
export type { OpportunityLostEvent, OpportunityLostPayload } from './opportunity-lost.js';
export type { OrderPlacedEvent, OrderPlacedPayload } from './order-placed.js';
export type { OrderPlacedItemEvent, OrderPlacedItemPayload } from './order-placed-item.js';
export type { CartAbandonedEvent, CartAbandonedPayload } from './cart-abandoned.js';
export type { CartAbandonedItemEvent, CartAbandonedItemPayload } from './cart-abandoned-item.js';
export type { ChatStartedEvent, ChatStartedPayload } from './chat-started.js';
export type { ChatFinishedEvent, ChatFinishedPayload } from './chat-finished.js';
export type { CallFinishedEvent, CallFinishedPayload } from './call-finished.js';
export type { MediaPlaybackStartedEvent, MediaPlaybackStartedPayload } from './media-playback-started.js';
export type { MediaPlaybackStoppedEvent, MediaPlaybackStoppedPayload } from './media-playback-stopped.js';
export type { EcommerceCheckoutStartedEvent, EcommerceCheckoutStartedPayload } from './ecommerce-checkout-started.js';
export type { EcommerceCartAbandonedEvent, EcommerceCartAbandonedPayload } from './ecommerce-cart-abandoned.js';
export type { EcommerceOrderPlacedEvent, EcommerceOrderPlacedPayload } from './ecommerce-order-placed.js';
export type { EcommerceOrderPaidEvent, EcommerceOrderPaidPayload } from './ecommerce-order-paid.js';
export type { EcommerceOrderFulfilledEvent, EcommerceOrderFulfilledPayload } from './ecommerce-order-fulfilled.js';
export type {
  EcommerceShipmentDeliveredEvent,
  EcommerceShipmentDeliveredPayload,
} from './ecommerce-shipment-delivered.js';
export type { EcommerceOrderCancelledEvent, EcommerceOrderCancelledPayload } from './ecommerce-order-cancelled.js';
export type { EcommerceOrderRefundedEvent, EcommerceOrderRefundedPayload } from './ecommerce-order-refunded.js';
export type { DataProcessingLegalBasis } from './data-processing-legal-basis.js';
export type { CommunicationsLegalBasis } from './communications-legal-basis.js';
export type { LegalBasis } from './legal-basis.js';
export type { LineItem } from './line-item.js';
export type { CartLineItem } from './cart-line-item.js';
export type { EventResponse } from './event-response.js';
export type { BatchResponse } from './batch-response.js';
export type { ApiError } from './api-error.js';
export type { ErrorList } from './error-list.js';
export type { BareErrorList } from './bare-error-list.js';
export type { SingleError } from './single-error.js';
export type { TokenError } from './token-error.js';
export type { FieldErrors } from './field-errors.js';
export type { QuotaError } from './quota-error.js';
export type { GatewayError } from './gateway-error.js';
export type { CustomFields } from './custom-fields.js';
export type { ApiResponse } from './api-response.js';
export type { ErrorType } from './error-type.js';
