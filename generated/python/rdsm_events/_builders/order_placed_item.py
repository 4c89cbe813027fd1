# Generated from spec/events/order-placed-item.ts. Do not edit: change the spec and run "npm run generate".
"""The builder of ORDER_PLACED_ITEM events."""

from __future__ import annotations

from typing import Optional, Sequence, cast

from .._runtime.build import present_fields
from .._runtime.validation_error import validated
from .._types.legal_basis import LegalBasis
from .._types.order_placed_item import OrderPlacedItemEvent
from .._validators.messages import DETAILS, MESSAGES
from .._validators.order_placed_item import check_order_placed_item_event


def order_placed_item(
    *,
    email: str,
    cf_order_id: str,
    cf_order_product_id: str,
    cf_order_product_sku: str,
    name: Optional[str] = None,
    legal_bases: Optional[Sequence[LegalBasis]] = None,
) -> OrderPlacedItemEvent:
    """Build an ORDER_PLACED_ITEM event.

    A contact placed an order that contains a certain product. Deprecated: the newer
    documentation announces that the API rejects it after 2025-12-31;
    ECOMMERCE_ORDER_PLACED replaces it.

    Args:
        email: Email of the contact; it identifies the contact.
        cf_order_id: Identifier of the order (pedido).
        cf_order_product_id: Identifier of the product.
        cf_order_product_sku: SKU of the product.
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
            "cf_order_product_id": cf_order_product_id,
            "cf_order_product_sku": cf_order_product_sku,
            "name": name,
            "legal_bases": legal_bases,
        },
    )
    event = validated(
        {"event_type": "ORDER_PLACED_ITEM", "event_family": "CDP", "payload": payload},
        check_order_placed_item_event,
        MESSAGES,
        DETAILS,
    )
    return cast("OrderPlacedItemEvent", event)
