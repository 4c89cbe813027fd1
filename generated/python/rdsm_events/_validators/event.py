# Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".
"""Validation of events of any type."""

from __future__ import annotations

from typing import cast

from .._runtime.any_event import OtherBodies, any_event
from .._runtime.errors import Error, collect, report
from .._runtime.suggest import Names
from .._runtime.validation_error import validated
from .._types.event import RdsmEvent
from .call_finished import CALL_FINISHED_PAYLOAD
from .cart_abandoned import CART_ABANDONED_PAYLOAD
from .cart_abandoned_item import CART_ABANDONED_ITEM_PAYLOAD
from .chat_finished import CHAT_FINISHED_PAYLOAD
from .chat_started import CHAT_STARTED_PAYLOAD
from .conversion import CONVERSION_PAYLOAD
from .ecommerce_cart_abandoned import ECOMMERCE_CART_ABANDONED_PAYLOAD
from .ecommerce_checkout_started import ECOMMERCE_CHECKOUT_STARTED_PAYLOAD
from .ecommerce_order_cancelled import ECOMMERCE_ORDER_CANCELLED_PAYLOAD
from .ecommerce_order_fulfilled import ECOMMERCE_ORDER_FULFILLED_PAYLOAD
from .ecommerce_order_paid import ECOMMERCE_ORDER_PAID_PAYLOAD
from .ecommerce_order_placed import ECOMMERCE_ORDER_PLACED_PAYLOAD
from .ecommerce_order_refunded import ECOMMERCE_ORDER_REFUNDED_PAYLOAD
from .ecommerce_shipment_delivered import ECOMMERCE_SHIPMENT_DELIVERED_PAYLOAD
from .envelope import ENVELOPE
from .media_playback_started import MEDIA_PLAYBACK_STARTED_PAYLOAD
from .media_playback_stopped import MEDIA_PLAYBACK_STOPPED_PAYLOAD
from .messages import DETAILS, MESSAGES
from .opportunity import OPPORTUNITY_PAYLOAD
from .opportunity_lost import OPPORTUNITY_LOST_PAYLOAD
from .order_placed import ORDER_PLACED_PAYLOAD
from .order_placed_item import ORDER_PLACED_ITEM_PAYLOAD
from .sale import SALE_PAYLOAD

check_rdsm_event = any_event(
    ENVELOPE,
    {
        "CONVERSION": CONVERSION_PAYLOAD,
        "OPPORTUNITY": OPPORTUNITY_PAYLOAD,
        "SALE": SALE_PAYLOAD,
        "OPPORTUNITY_LOST": OPPORTUNITY_LOST_PAYLOAD,
        "CHAT_STARTED": CHAT_STARTED_PAYLOAD,
        "CHAT_FINISHED": CHAT_FINISHED_PAYLOAD,
        "CALL_FINISHED": CALL_FINISHED_PAYLOAD,
        "MEDIA_PLAYBACK_STARTED": MEDIA_PLAYBACK_STARTED_PAYLOAD,
        "MEDIA_PLAYBACK_STOPPED": MEDIA_PLAYBACK_STOPPED_PAYLOAD,
        "ECOMMERCE_CHECKOUT_STARTED": ECOMMERCE_CHECKOUT_STARTED_PAYLOAD,
        "ECOMMERCE_CART_ABANDONED": ECOMMERCE_CART_ABANDONED_PAYLOAD,
        "ECOMMERCE_ORDER_PLACED": ECOMMERCE_ORDER_PLACED_PAYLOAD,
        "ECOMMERCE_ORDER_PAID": ECOMMERCE_ORDER_PAID_PAYLOAD,
        "ECOMMERCE_ORDER_FULFILLED": ECOMMERCE_ORDER_FULFILLED_PAYLOAD,
        "ECOMMERCE_SHIPMENT_DELIVERED": ECOMMERCE_SHIPMENT_DELIVERED_PAYLOAD,
        "ECOMMERCE_ORDER_CANCELLED": ECOMMERCE_ORDER_CANCELLED_PAYLOAD,
        "ECOMMERCE_ORDER_REFUNDED": ECOMMERCE_ORDER_REFUNDED_PAYLOAD,
        "ORDER_PLACED": ORDER_PLACED_PAYLOAD,
        "ORDER_PLACED_ITEM": ORDER_PLACED_ITEM_PAYLOAD,
        "CART_ABANDONED": CART_ABANDONED_PAYLOAD,
        "CART_ABANDONED_ITEM": CART_ABANDONED_ITEM_PAYLOAD,
    },
    Names(
        (
            "CONVERSION",
            "OPPORTUNITY",
            "SALE",
            "OPPORTUNITY_LOST",
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
            "ORDER_PLACED",
            "ORDER_PLACED_ITEM",
            "CART_ABANDONED",
            "CART_ABANDONED_ITEM",
        ),
        aliases={
            "SALE": "won opportunitywon venda",
            "OPPORTUNITY": "oportunidade",
            "CONVERSION": "conversao",
        },
    ),
    OtherBodies(
        webhook_fields=["leads"],
        webhook_prefix="WEBHOOK.",
        batch="validate_batch",
        deprecated={
            "ORDER_PLACED": "ECOMMERCE_ORDER_PLACED",
            "ORDER_PLACED_ITEM": "ECOMMERCE_ORDER_PLACED",
            "CART_ABANDONED": "ECOMMERCE_CART_ABANDONED",
            "CART_ABANDONED_ITEM": "ECOMMERCE_CART_ABANDONED",
        },
        general=["CONVERSION"],
        open=[
            "ECOMMERCE_CHECKOUT_STARTED",
            "ECOMMERCE_CART_ABANDONED",
            "ECOMMERCE_ORDER_PLACED",
            "ECOMMERCE_ORDER_PAID",
            "ECOMMERCE_ORDER_FULFILLED",
            "ECOMMERCE_SHIPMENT_DELIVERED",
            "ECOMMERCE_ORDER_CANCELLED",
            "ECOMMERCE_ORDER_REFUNDED",
        ],
    ),
)


def validate(value: object, *, allow_unknown: bool = False) -> list[Error]:
    """Validate an event of any type.

    The type determines which fields are valid.

    Args:
        value: Any value: of json.loads, or as it is given to json.dumps.
        allow_unknown: Whether unknown fields are no errors. The API silently drops
            them.

    Returns:
        Every error with its path, in the order of the documented fields; none if the
        value is valid.
        An error never contains a value of a field. Nothing is raised.
    """
    errors = collect(check_rdsm_event, value, allow_unknown)
    return report(errors, MESSAGES)


def assert_event(value: object, *, allow_unknown: bool = False) -> RdsmEvent:
    """Return an event of any type, if it is valid.

    The type determines which fields are valid.

    Args:
        value: Any value: of json.loads, or as it is given to json.dumps.
        allow_unknown: Whether unknown fields are no errors. The API silently drops
            them.

    Returns:
        The value itself, with its type.

    Raises:
        RdsmValidationError: With every error in errors.
    """
    valid = validated(value, check_rdsm_event, MESSAGES, DETAILS, allow_unknown)
    return cast("RdsmEvent", valid)
