# Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".
"""Notices of events of any type."""

from __future__ import annotations

from .._runtime.notices import (
    Notice,
    Notices,
    collect_notices,
    inspect_event,
    inspect_items,
)
from .._validators.messages import MESSAGES
from .call_finished import CALL_FINISHED_NOTICES
from .cart_abandoned import CART_ABANDONED_NOTICES
from .cart_abandoned_item import CART_ABANDONED_ITEM_NOTICES
from .chat_finished import CHAT_FINISHED_NOTICES
from .chat_started import CHAT_STARTED_NOTICES
from .conversion import CONVERSION_NOTICES
from .ecommerce_cart_abandoned import ECOMMERCE_CART_ABANDONED_NOTICES
from .ecommerce_checkout_started import ECOMMERCE_CHECKOUT_STARTED_NOTICES
from .ecommerce_order_cancelled import ECOMMERCE_ORDER_CANCELLED_NOTICES
from .ecommerce_order_fulfilled import ECOMMERCE_ORDER_FULFILLED_NOTICES
from .ecommerce_order_paid import ECOMMERCE_ORDER_PAID_NOTICES
from .ecommerce_order_placed import ECOMMERCE_ORDER_PLACED_NOTICES
from .ecommerce_order_refunded import ECOMMERCE_ORDER_REFUNDED_NOTICES
from .ecommerce_shipment_delivered import ECOMMERCE_SHIPMENT_DELIVERED_NOTICES
from .media_playback_started import MEDIA_PLAYBACK_STARTED_NOTICES
from .media_playback_stopped import MEDIA_PLAYBACK_STOPPED_NOTICES
from .opportunity import OPPORTUNITY_NOTICES
from .opportunity_lost import OPPORTUNITY_LOST_NOTICES
from .order_placed import ORDER_PLACED_NOTICES
from .order_placed_item import ORDER_PLACED_ITEM_NOTICES
from .sale import SALE_NOTICES

_TYPES = {
    "CONVERSION": CONVERSION_NOTICES,
    "OPPORTUNITY": OPPORTUNITY_NOTICES,
    "SALE": SALE_NOTICES,
    "OPPORTUNITY_LOST": OPPORTUNITY_LOST_NOTICES,
    "ORDER_PLACED": ORDER_PLACED_NOTICES,
    "ORDER_PLACED_ITEM": ORDER_PLACED_ITEM_NOTICES,
    "CART_ABANDONED": CART_ABANDONED_NOTICES,
    "CART_ABANDONED_ITEM": CART_ABANDONED_ITEM_NOTICES,
    "CHAT_STARTED": CHAT_STARTED_NOTICES,
    "CHAT_FINISHED": CHAT_FINISHED_NOTICES,
    "CALL_FINISHED": CALL_FINISHED_NOTICES,
    "MEDIA_PLAYBACK_STARTED": MEDIA_PLAYBACK_STARTED_NOTICES,
    "MEDIA_PLAYBACK_STOPPED": MEDIA_PLAYBACK_STOPPED_NOTICES,
    "ECOMMERCE_CHECKOUT_STARTED": ECOMMERCE_CHECKOUT_STARTED_NOTICES,
    "ECOMMERCE_CART_ABANDONED": ECOMMERCE_CART_ABANDONED_NOTICES,
    "ECOMMERCE_ORDER_PLACED": ECOMMERCE_ORDER_PLACED_NOTICES,
    "ECOMMERCE_ORDER_PAID": ECOMMERCE_ORDER_PAID_NOTICES,
    "ECOMMERCE_ORDER_FULFILLED": ECOMMERCE_ORDER_FULFILLED_NOTICES,
    "ECOMMERCE_SHIPMENT_DELIVERED": ECOMMERCE_SHIPMENT_DELIVERED_NOTICES,
    "ECOMMERCE_ORDER_CANCELLED": ECOMMERCE_ORDER_CANCELLED_NOTICES,
    "ECOMMERCE_ORDER_REFUNDED": ECOMMERCE_ORDER_REFUNDED_NOTICES,
}


def inspect_rdsm_event(value: object, notices: Notices) -> None:
    """Add the notices of an event."""
    inspect_event(value, "event_type", "payload", _TYPES, notices)


def notices(value: object) -> list[Notice]:
    """Return the notices of an event of any type: what is valid but not advisable.

    Args:
        value: Any value; one of another type has no notices. It is never part of a
            notice.

    Returns:
        The notices in the order of the fields. Nothing is raised.
    """
    return collect_notices(inspect_rdsm_event, value, MESSAGES)


def inspect_event_batch(value: object, notices: Notices) -> None:
    """Add the notices of a batch."""
    inspect_items(inspect_rdsm_event, value, notices)


def notices_of_batch(value: object) -> list[Notice]:
    """Return the notices of a batch of events: what is valid but not advisable.

    Args:
        value: Any value; one of another type has no notices. It is never part of a
            notice.

    Returns:
        The notices in the order of the fields. Nothing is raised.
    """
    return collect_notices(inspect_event_batch, value, MESSAGES)
