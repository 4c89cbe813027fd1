# Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".
"""The types of any event."""

from __future__ import annotations

from typing import Literal, Union

from .call_finished import CallFinishedEvent
from .cart_abandoned import CartAbandonedEvent
from .cart_abandoned_item import CartAbandonedItemEvent
from .chat_finished import ChatFinishedEvent
from .chat_started import ChatStartedEvent
from .conversion import ConversionEvent
from .ecommerce_cart_abandoned import EcommerceCartAbandonedEvent
from .ecommerce_checkout_started import EcommerceCheckoutStartedEvent
from .ecommerce_order_cancelled import EcommerceOrderCancelledEvent
from .ecommerce_order_fulfilled import EcommerceOrderFulfilledEvent
from .ecommerce_order_paid import EcommerceOrderPaidEvent
from .ecommerce_order_placed import EcommerceOrderPlacedEvent
from .ecommerce_order_refunded import EcommerceOrderRefundedEvent
from .ecommerce_shipment_delivered import EcommerceShipmentDeliveredEvent
from .media_playback_started import MediaPlaybackStartedEvent
from .media_playback_stopped import MediaPlaybackStoppedEvent
from .opportunity import OpportunityEvent
from .opportunity_lost import OpportunityLostEvent
from .order_placed import OrderPlacedEvent
from .order_placed_item import OrderPlacedItemEvent
from .sale import SaleEvent

RdsmEvent = Union[
    ConversionEvent,
    OpportunityEvent,
    SaleEvent,
    OpportunityLostEvent,
    OrderPlacedEvent,
    OrderPlacedItemEvent,
    CartAbandonedEvent,
    CartAbandonedItemEvent,
    ChatStartedEvent,
    ChatFinishedEvent,
    CallFinishedEvent,
    MediaPlaybackStartedEvent,
    MediaPlaybackStoppedEvent,
    EcommerceCheckoutStartedEvent,
    EcommerceCartAbandonedEvent,
    EcommerceOrderPlacedEvent,
    EcommerceOrderPaidEvent,
    EcommerceOrderFulfilledEvent,
    EcommerceShipmentDeliveredEvent,
    EcommerceOrderCancelledEvent,
    EcommerceOrderRefundedEvent,
]
"""Any event."""

EventType = Literal[
    "CONVERSION",
    "OPPORTUNITY",
    "SALE",
    "OPPORTUNITY_LOST",
    "ORDER_PLACED",
    "ORDER_PLACED_ITEM",
    "CART_ABANDONED",
    "CART_ABANDONED_ITEM",
    "CHAT_STARTED",
    "CHAT_FINISHED",
    "CALL_FINISHED",
    "MEDIA_PLAYBACK_STARTED",
    "MEDIA_PLAYBACK_STOPPED",
    "ECOMMERCE_CHECKOUT_STARTED",
    "ECOMMERCE_CART_ABANDONED",
    "ECOMMERCE_ORDER_PLACED",
    "ECOMMERCE_ORDER_PAID",
    "ECOMMERCE_ORDER_FULFILLED",
    "ECOMMERCE_SHIPMENT_DELIVERED",
    "ECOMMERCE_ORDER_CANCELLED",
    "ECOMMERCE_ORDER_REFUNDED",
]
"""The type of an event."""
