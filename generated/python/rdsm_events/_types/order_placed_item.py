# Generated from spec/events/order-placed-item.ts. Do not edit: change the spec and run "npm run generate".
"""Types of ORDER_PLACED_ITEM events."""

from __future__ import annotations

from typing import List, Literal, TypedDict

from .legal_basis import LegalBasis


class _OrderPlacedItemPayloadRequired(TypedDict):
    """The fields that must be present."""

    email: str
    """Email of the contact; it identifies the contact."""

    cf_order_id: str
    """Identifier of the order (pedido)."""

    cf_order_product_id: str
    """Identifier of the product."""

    cf_order_product_sku: str
    """SKU of the product."""


class OrderPlacedItemPayload(_OrderPlacedItemPayloadRequired, total=False):
    """The fields of ORDER_PLACED_ITEM."""

    name: str
    """Name of the contact."""

    legal_bases: List[LegalBasis]
    """Legal bases for using the data of the contact (bases legais)."""


class OrderPlacedItemEvent(TypedDict):
    """A contact placed an order that contains a certain product. Deprecated: the
    newer documentation announces that the API rejects it after 2025-12-31;
    ECOMMERCE_ORDER_PLACED replaces it.
    """

    event_type: Literal["ORDER_PLACED_ITEM"]
    """Type of the event."""

    event_family: Literal["CDP"]
    """Family of the event; CDP is the only one."""

    payload: OrderPlacedItemPayload
