# Generated from spec/events/cart-abandoned.ts. Do not edit: change the spec and run "npm run generate".
"""The builder of CART_ABANDONED events."""

from __future__ import annotations

from typing import Optional, Sequence, cast

from .._runtime.build import present_fields
from .._runtime.validation_error import validated
from .._types.cart_abandoned import CartAbandonedEvent
from .._types.legal_basis import LegalBasis
from .._validators.cart_abandoned import check_cart_abandoned_event
from .._validators.messages import DETAILS, MESSAGES


def cart_abandoned(
    *,
    email: str,
    cf_cart_id: str,
    cf_cart_total_items: int,
    cf_cart_status: str,
    name: Optional[str] = None,
    legal_bases: Optional[Sequence[LegalBasis]] = None,
) -> CartAbandonedEvent:
    """Build a CART_ABANDONED event.

    A contact left a cart behind in an online shop. Deprecated: the newer documentation
    announces that the API rejects it after 2025-12-31; ECOMMERCE_CART_ABANDONED
    replaces it.

    Args:
        email: Email of the contact; it identifies the contact.
        cf_cart_id: Identifier of the cart (carrinho).
        cf_cart_total_items: Number of items in the cart. A sample of the newer
            documentation shows it as text, against its table.
        cf_cart_status: Status of the cart when the event happened.
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
            "cf_cart_id": cf_cart_id,
            "cf_cart_total_items": cf_cart_total_items,
            "cf_cart_status": cf_cart_status,
            "name": name,
            "legal_bases": legal_bases,
        },
    )
    event = validated(
        {"event_type": "CART_ABANDONED", "event_family": "CDP", "payload": payload},
        check_cart_abandoned_event,
        MESSAGES,
        DETAILS,
    )
    return cast("CartAbandonedEvent", event)
