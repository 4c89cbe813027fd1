# Generated from spec/events/cart-abandoned-item.ts. Do not edit: change the spec and run "npm run generate".
"""The builder of CART_ABANDONED_ITEM events."""

from __future__ import annotations

from typing import Optional, Sequence, cast

from .._runtime.build import present_fields
from .._runtime.validation_error import validated
from .._types.cart_abandoned_item import CartAbandonedItemEvent
from .._types.legal_basis import LegalBasis
from .._validators.cart_abandoned_item import check_cart_abandoned_item_event
from .._validators.messages import DETAILS, MESSAGES


def cart_abandoned_item(
    *,
    email: str,
    cf_cart_id: str,
    cf_cart_product_id: str,
    cf_cart_product_sku: str,
    name: Optional[str] = None,
    legal_bases: Optional[Sequence[LegalBasis]] = None,
) -> CartAbandonedItemEvent:
    """Build a CART_ABANDONED_ITEM event.

    A contact left a cart behind that contains a certain product. Deprecated: the newer
    documentation announces that the API rejects it after 2025-12-31;
    ECOMMERCE_CART_ABANDONED replaces it.

    Args:
        email: Email of the contact; it identifies the contact.
        cf_cart_id: Identifier of the cart (carrinho).
        cf_cart_product_id: Identifier of the product that was left in the cart.
        cf_cart_product_sku: SKU of the product that was left in the cart.
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
            "cf_cart_product_id": cf_cart_product_id,
            "cf_cart_product_sku": cf_cart_product_sku,
            "name": name,
            "legal_bases": legal_bases,
        },
    )
    event = validated(
        {
            "event_type": "CART_ABANDONED_ITEM",
            "event_family": "CDP",
            "payload": payload,
        },
        check_cart_abandoned_item_event,
        MESSAGES,
        DETAILS,
    )
    return cast("CartAbandonedItemEvent", event)
