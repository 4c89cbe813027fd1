# Generated from spec/events/order-placed.ts. Do not edit: change the spec and run "npm run generate".
"""The builder of ORDER_PLACED events."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, Optional, Sequence, Union, cast

from .._runtime.build import plain_number, present_fields
from .._runtime.validation_error import validated
from .._types.legal_basis import LegalBasis
from .._types.order_placed import OrderPlacedEvent
from .._validators.messages import DETAILS, MESSAGES
from .._validators.order_placed import check_order_placed_event


def order_placed(
    *,
    email: str,
    cf_order_id: str,
    cf_order_total_items: int,
    cf_order_status: str,
    cf_order_payment_method: Literal[
        "Credit Card",
        "Debit Card",
        "Invoice",
        "Others",
    ],
    cf_order_payment_amount: Union[float, Decimal],
    name: Optional[str] = None,
    legal_bases: Optional[Sequence[LegalBasis]] = None,
) -> OrderPlacedEvent:
    """Build an ORDER_PLACED event.

    A contact placed an order in an online shop. Deprecated: the newer documentation
    announces that the API rejects it after 2025-12-31; ECOMMERCE_ORDER_PLACED replaces
    it.

    Args:
        email: Email of the contact; it identifies the contact.
        cf_order_id: Identifier of the order (pedido).
        cf_order_total_items: Number of items in the order.
        cf_order_status: Status of the order when the event happened.
        cf_order_payment_method: How the order is paid.
        cf_order_payment_amount: Total value of the order.
        name: Name of the contact.
        legal_bases: Legal bases for using the data of the contact (bases legais).

    Returns:
        The event, to be sent as JSON. What is None is not in its payload.

    Raises:
        RdsmValidationError: With every error in errors.
    """
    payload = present_fields(
        {
            "email": email,
            "cf_order_id": cf_order_id,
            "cf_order_total_items": cf_order_total_items,
            "cf_order_status": cf_order_status,
            "cf_order_payment_method": cf_order_payment_method,
            "cf_order_payment_amount": plain_number(cf_order_payment_amount),
            "name": name,
            "legal_bases": legal_bases,
        },
    )
    event = validated(
        {"event_type": "ORDER_PLACED", "event_family": "CDP", "payload": payload},
        check_order_placed_event,
        MESSAGES,
        DETAILS,
    )
    return cast("OrderPlacedEvent", event)
