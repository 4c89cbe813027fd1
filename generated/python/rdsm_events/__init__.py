# Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".
"""Events of RD Station Marketing: build them, validate them."""

from __future__ import annotations

from ._builders.call_finished import call_finished
from ._builders.cart_abandoned import cart_abandoned
from ._builders.cart_abandoned_item import cart_abandoned_item
from ._builders.cart_line_item import cart_line_item
from ._builders.chat_finished import chat_finished
from ._builders.chat_started import chat_started
from ._builders.communications_legal_basis import communications_legal_basis
from ._builders.conversion import conversion
from ._builders.data_processing_legal_basis import data_processing_legal_basis
from ._builders.ecommerce_cart_abandoned import ecommerce_cart_abandoned
from ._builders.ecommerce_checkout_started import ecommerce_checkout_started
from ._builders.ecommerce_order_cancelled import ecommerce_order_cancelled
from ._builders.ecommerce_order_fulfilled import ecommerce_order_fulfilled
from ._builders.ecommerce_order_paid import ecommerce_order_paid
from ._builders.ecommerce_order_placed import ecommerce_order_placed
from ._builders.ecommerce_order_refunded import ecommerce_order_refunded
from ._builders.ecommerce_shipment_delivered import ecommerce_shipment_delivered
from ._builders.line_item import line_item
from ._builders.media_playback_started import media_playback_started
from ._builders.media_playback_stopped import media_playback_stopped
from ._builders.opportunity import opportunity
from ._builders.opportunity_lost import opportunity_lost
from ._builders.order_placed import order_placed
from ._builders.order_placed_item import order_placed_item
from ._builders.sale import sale
from ._builders.split_batch import split_batch
from ._builders.tracking_id import tracking_id_from_cookie
from ._builders.traffic_source import (
    TrafficFields,
    custom_fields_from_utm,
    traffic_source_from,
    traffic_source_from_cookie,
    traffic_source_from_utm,
)
from ._notices.call_finished import notices_of_call_finished
from ._notices.cart_abandoned import notices_of_cart_abandoned
from ._notices.cart_abandoned_item import notices_of_cart_abandoned_item
from ._notices.chat_finished import notices_of_chat_finished
from ._notices.chat_started import notices_of_chat_started
from ._notices.conversion import notices_of_conversion
from ._notices.ecommerce_cart_abandoned import notices_of_ecommerce_cart_abandoned
from ._notices.ecommerce_checkout_started import notices_of_ecommerce_checkout_started
from ._notices.ecommerce_order_cancelled import notices_of_ecommerce_order_cancelled
from ._notices.ecommerce_order_fulfilled import notices_of_ecommerce_order_fulfilled
from ._notices.ecommerce_order_paid import notices_of_ecommerce_order_paid
from ._notices.ecommerce_order_placed import notices_of_ecommerce_order_placed
from ._notices.ecommerce_order_refunded import notices_of_ecommerce_order_refunded
from ._notices.ecommerce_shipment_delivered import (
    notices_of_ecommerce_shipment_delivered,
)
from ._notices.event import notices, notices_of_batch
from ._notices.media_playback_started import notices_of_media_playback_started
from ._notices.media_playback_stopped import notices_of_media_playback_stopped
from ._notices.opportunity import notices_of_opportunity
from ._notices.opportunity_lost import notices_of_opportunity_lost
from ._notices.order_placed import notices_of_order_placed
from ._notices.order_placed_item import notices_of_order_placed_item
from ._notices.sale import notices_of_sale
from ._runtime.errors import Error
from ._runtime.notices import Notice
from ._runtime.validation_error import RdsmValidationError
from ._types.batch import EventBatch
from ._types.call_finished import CallFinishedEvent, CallFinishedPayload
from ._types.cart_abandoned import CartAbandonedEvent, CartAbandonedPayload
from ._types.cart_abandoned_item import CartAbandonedItemEvent, CartAbandonedItemPayload
from ._types.cart_line_item import CartLineItem
from ._types.chat_finished import ChatFinishedEvent, ChatFinishedPayload
from ._types.chat_started import ChatStartedEvent, ChatStartedPayload
from ._types.communications_legal_basis import CommunicationsLegalBasis
from ._types.conversion import ConversionEvent, ConversionPayload
from ._types.data_processing_legal_basis import DataProcessingLegalBasis
from ._types.ecommerce_cart_abandoned import (
    EcommerceCartAbandonedEvent,
    EcommerceCartAbandonedPayload,
)
from ._types.ecommerce_checkout_started import (
    EcommerceCheckoutStartedEvent,
    EcommerceCheckoutStartedPayload,
)
from ._types.ecommerce_order_cancelled import (
    EcommerceOrderCancelledEvent,
    EcommerceOrderCancelledPayload,
)
from ._types.ecommerce_order_fulfilled import (
    EcommerceOrderFulfilledEvent,
    EcommerceOrderFulfilledPayload,
)
from ._types.ecommerce_order_paid import (
    EcommerceOrderPaidEvent,
    EcommerceOrderPaidPayload,
)
from ._types.ecommerce_order_placed import (
    EcommerceOrderPlacedEvent,
    EcommerceOrderPlacedPayload,
)
from ._types.ecommerce_order_refunded import (
    EcommerceOrderRefundedEvent,
    EcommerceOrderRefundedPayload,
)
from ._types.ecommerce_shipment_delivered import (
    EcommerceShipmentDeliveredEvent,
    EcommerceShipmentDeliveredPayload,
)
from ._types.event import EventType, RdsmEvent
from ._types.legal_basis import LegalBasis
from ._types.line_item import LineItem
from ._types.media_playback_started import (
    MediaPlaybackStartedEvent,
    MediaPlaybackStartedPayload,
)
from ._types.media_playback_stopped import (
    MediaPlaybackStoppedEvent,
    MediaPlaybackStoppedPayload,
)
from ._types.opportunity import OpportunityEvent, OpportunityPayload
from ._types.opportunity_lost import OpportunityLostEvent, OpportunityLostPayload
from ._types.order_placed import OrderPlacedEvent, OrderPlacedPayload
from ._types.order_placed_item import OrderPlacedItemEvent, OrderPlacedItemPayload
from ._types.sale import SaleEvent, SalePayload
from ._validators.batch import assert_batch, validate_batch
from ._validators.call_finished import (
    assert_call_finished,
    assert_call_finished_payload,
    validate_call_finished,
    validate_call_finished_payload,
)
from ._validators.cart_abandoned import (
    assert_cart_abandoned,
    assert_cart_abandoned_payload,
    validate_cart_abandoned,
    validate_cart_abandoned_payload,
)
from ._validators.cart_abandoned_item import (
    assert_cart_abandoned_item,
    assert_cart_abandoned_item_payload,
    validate_cart_abandoned_item,
    validate_cart_abandoned_item_payload,
)
from ._validators.chat_finished import (
    assert_chat_finished,
    assert_chat_finished_payload,
    validate_chat_finished,
    validate_chat_finished_payload,
)
from ._validators.chat_started import (
    assert_chat_started,
    assert_chat_started_payload,
    validate_chat_started,
    validate_chat_started_payload,
)
from ._validators.conversion import (
    assert_conversion,
    assert_conversion_payload,
    validate_conversion,
    validate_conversion_payload,
)
from ._validators.ecommerce_cart_abandoned import (
    assert_ecommerce_cart_abandoned,
    assert_ecommerce_cart_abandoned_payload,
    validate_ecommerce_cart_abandoned,
    validate_ecommerce_cart_abandoned_payload,
)
from ._validators.ecommerce_checkout_started import (
    assert_ecommerce_checkout_started,
    assert_ecommerce_checkout_started_payload,
    validate_ecommerce_checkout_started,
    validate_ecommerce_checkout_started_payload,
)
from ._validators.ecommerce_order_cancelled import (
    assert_ecommerce_order_cancelled,
    assert_ecommerce_order_cancelled_payload,
    validate_ecommerce_order_cancelled,
    validate_ecommerce_order_cancelled_payload,
)
from ._validators.ecommerce_order_fulfilled import (
    assert_ecommerce_order_fulfilled,
    assert_ecommerce_order_fulfilled_payload,
    validate_ecommerce_order_fulfilled,
    validate_ecommerce_order_fulfilled_payload,
)
from ._validators.ecommerce_order_paid import (
    assert_ecommerce_order_paid,
    assert_ecommerce_order_paid_payload,
    validate_ecommerce_order_paid,
    validate_ecommerce_order_paid_payload,
)
from ._validators.ecommerce_order_placed import (
    assert_ecommerce_order_placed,
    assert_ecommerce_order_placed_payload,
    validate_ecommerce_order_placed,
    validate_ecommerce_order_placed_payload,
)
from ._validators.ecommerce_order_refunded import (
    assert_ecommerce_order_refunded,
    assert_ecommerce_order_refunded_payload,
    validate_ecommerce_order_refunded,
    validate_ecommerce_order_refunded_payload,
)
from ._validators.ecommerce_shipment_delivered import (
    assert_ecommerce_shipment_delivered,
    assert_ecommerce_shipment_delivered_payload,
    validate_ecommerce_shipment_delivered,
    validate_ecommerce_shipment_delivered_payload,
)
from ._validators.event import assert_event, validate
from ._validators.media_playback_started import (
    assert_media_playback_started,
    assert_media_playback_started_payload,
    validate_media_playback_started,
    validate_media_playback_started_payload,
)
from ._validators.media_playback_stopped import (
    assert_media_playback_stopped,
    assert_media_playback_stopped_payload,
    validate_media_playback_stopped,
    validate_media_playback_stopped_payload,
)
from ._validators.opportunity import (
    assert_opportunity,
    assert_opportunity_payload,
    validate_opportunity,
    validate_opportunity_payload,
)
from ._validators.opportunity_lost import (
    assert_opportunity_lost,
    assert_opportunity_lost_payload,
    validate_opportunity_lost,
    validate_opportunity_lost_payload,
)
from ._validators.order_placed import (
    assert_order_placed,
    assert_order_placed_payload,
    validate_order_placed,
    validate_order_placed_payload,
)
from ._validators.order_placed_item import (
    assert_order_placed_item,
    assert_order_placed_item_payload,
    validate_order_placed_item,
    validate_order_placed_item_payload,
)
from ._validators.sale import (
    assert_sale,
    assert_sale_payload,
    validate_sale,
    validate_sale_payload,
)

__all__ = [
    "CallFinishedEvent",
    "CallFinishedPayload",
    "CartAbandonedEvent",
    "CartAbandonedItemEvent",
    "CartAbandonedItemPayload",
    "CartAbandonedPayload",
    "CartLineItem",
    "ChatFinishedEvent",
    "ChatFinishedPayload",
    "ChatStartedEvent",
    "ChatStartedPayload",
    "CommunicationsLegalBasis",
    "ConversionEvent",
    "ConversionPayload",
    "DataProcessingLegalBasis",
    "EcommerceCartAbandonedEvent",
    "EcommerceCartAbandonedPayload",
    "EcommerceCheckoutStartedEvent",
    "EcommerceCheckoutStartedPayload",
    "EcommerceOrderCancelledEvent",
    "EcommerceOrderCancelledPayload",
    "EcommerceOrderFulfilledEvent",
    "EcommerceOrderFulfilledPayload",
    "EcommerceOrderPaidEvent",
    "EcommerceOrderPaidPayload",
    "EcommerceOrderPlacedEvent",
    "EcommerceOrderPlacedPayload",
    "EcommerceOrderRefundedEvent",
    "EcommerceOrderRefundedPayload",
    "EcommerceShipmentDeliveredEvent",
    "EcommerceShipmentDeliveredPayload",
    "Error",
    "EventBatch",
    "EventType",
    "LegalBasis",
    "LineItem",
    "MediaPlaybackStartedEvent",
    "MediaPlaybackStartedPayload",
    "MediaPlaybackStoppedEvent",
    "MediaPlaybackStoppedPayload",
    "Notice",
    "OpportunityEvent",
    "OpportunityLostEvent",
    "OpportunityLostPayload",
    "OpportunityPayload",
    "OrderPlacedEvent",
    "OrderPlacedItemEvent",
    "OrderPlacedItemPayload",
    "OrderPlacedPayload",
    "RdsmEvent",
    "RdsmValidationError",
    "SaleEvent",
    "SalePayload",
    "TrafficFields",
    "assert_batch",
    "assert_call_finished",
    "assert_call_finished_payload",
    "assert_cart_abandoned",
    "assert_cart_abandoned_item",
    "assert_cart_abandoned_item_payload",
    "assert_cart_abandoned_payload",
    "assert_chat_finished",
    "assert_chat_finished_payload",
    "assert_chat_started",
    "assert_chat_started_payload",
    "assert_conversion",
    "assert_conversion_payload",
    "assert_ecommerce_cart_abandoned",
    "assert_ecommerce_cart_abandoned_payload",
    "assert_ecommerce_checkout_started",
    "assert_ecommerce_checkout_started_payload",
    "assert_ecommerce_order_cancelled",
    "assert_ecommerce_order_cancelled_payload",
    "assert_ecommerce_order_fulfilled",
    "assert_ecommerce_order_fulfilled_payload",
    "assert_ecommerce_order_paid",
    "assert_ecommerce_order_paid_payload",
    "assert_ecommerce_order_placed",
    "assert_ecommerce_order_placed_payload",
    "assert_ecommerce_order_refunded",
    "assert_ecommerce_order_refunded_payload",
    "assert_ecommerce_shipment_delivered",
    "assert_ecommerce_shipment_delivered_payload",
    "assert_event",
    "assert_media_playback_started",
    "assert_media_playback_started_payload",
    "assert_media_playback_stopped",
    "assert_media_playback_stopped_payload",
    "assert_opportunity",
    "assert_opportunity_lost",
    "assert_opportunity_lost_payload",
    "assert_opportunity_payload",
    "assert_order_placed",
    "assert_order_placed_item",
    "assert_order_placed_item_payload",
    "assert_order_placed_payload",
    "assert_sale",
    "assert_sale_payload",
    "call_finished",
    "cart_abandoned",
    "cart_abandoned_item",
    "cart_line_item",
    "chat_finished",
    "chat_started",
    "communications_legal_basis",
    "conversion",
    "custom_fields_from_utm",
    "data_processing_legal_basis",
    "ecommerce_cart_abandoned",
    "ecommerce_checkout_started",
    "ecommerce_order_cancelled",
    "ecommerce_order_fulfilled",
    "ecommerce_order_paid",
    "ecommerce_order_placed",
    "ecommerce_order_refunded",
    "ecommerce_shipment_delivered",
    "line_item",
    "media_playback_started",
    "media_playback_stopped",
    "notices",
    "notices_of_batch",
    "notices_of_call_finished",
    "notices_of_cart_abandoned",
    "notices_of_cart_abandoned_item",
    "notices_of_chat_finished",
    "notices_of_chat_started",
    "notices_of_conversion",
    "notices_of_ecommerce_cart_abandoned",
    "notices_of_ecommerce_checkout_started",
    "notices_of_ecommerce_order_cancelled",
    "notices_of_ecommerce_order_fulfilled",
    "notices_of_ecommerce_order_paid",
    "notices_of_ecommerce_order_placed",
    "notices_of_ecommerce_order_refunded",
    "notices_of_ecommerce_shipment_delivered",
    "notices_of_media_playback_started",
    "notices_of_media_playback_stopped",
    "notices_of_opportunity",
    "notices_of_opportunity_lost",
    "notices_of_order_placed",
    "notices_of_order_placed_item",
    "notices_of_sale",
    "opportunity",
    "opportunity_lost",
    "order_placed",
    "order_placed_item",
    "sale",
    "split_batch",
    "tracking_id_from_cookie",
    "traffic_source_from",
    "traffic_source_from_cookie",
    "traffic_source_from_utm",
    "validate",
    "validate_batch",
    "validate_call_finished",
    "validate_call_finished_payload",
    "validate_cart_abandoned",
    "validate_cart_abandoned_item",
    "validate_cart_abandoned_item_payload",
    "validate_cart_abandoned_payload",
    "validate_chat_finished",
    "validate_chat_finished_payload",
    "validate_chat_started",
    "validate_chat_started_payload",
    "validate_conversion",
    "validate_conversion_payload",
    "validate_ecommerce_cart_abandoned",
    "validate_ecommerce_cart_abandoned_payload",
    "validate_ecommerce_checkout_started",
    "validate_ecommerce_checkout_started_payload",
    "validate_ecommerce_order_cancelled",
    "validate_ecommerce_order_cancelled_payload",
    "validate_ecommerce_order_fulfilled",
    "validate_ecommerce_order_fulfilled_payload",
    "validate_ecommerce_order_paid",
    "validate_ecommerce_order_paid_payload",
    "validate_ecommerce_order_placed",
    "validate_ecommerce_order_placed_payload",
    "validate_ecommerce_order_refunded",
    "validate_ecommerce_order_refunded_payload",
    "validate_ecommerce_shipment_delivered",
    "validate_ecommerce_shipment_delivered_payload",
    "validate_media_playback_started",
    "validate_media_playback_started_payload",
    "validate_media_playback_stopped",
    "validate_media_playback_stopped_payload",
    "validate_opportunity",
    "validate_opportunity_lost",
    "validate_opportunity_lost_payload",
    "validate_opportunity_payload",
    "validate_order_placed",
    "validate_order_placed_item",
    "validate_order_placed_item_payload",
    "validate_order_placed_payload",
    "validate_sale",
    "validate_sale_payload",
]
