# Generated from spec/events/cart-abandoned-item.ts. Do not edit: change the spec and run "npm run generate".
"""Types of CART_ABANDONED_ITEM events."""

from __future__ import annotations

from typing import List, Literal, TypedDict

from .legal_basis import LegalBasis


class _CartAbandonedItemPayloadRequired(TypedDict):
    """The fields that must be present."""

    email: str
    """Email of the contact; it identifies the contact."""

    cf_cart_id: str
    """Identifier of the cart (carrinho)."""

    cf_cart_product_id: str
    """Identifier of the product that was left in the cart."""

    cf_cart_product_sku: str
    """SKU of the product that was left in the cart."""


class CartAbandonedItemPayload(_CartAbandonedItemPayloadRequired, total=False):
    """The fields of CART_ABANDONED_ITEM."""

    name: str
    """Name of the contact."""

    legal_bases: List[LegalBasis]
    """Legal bases for using the data of the contact (bases legais)."""


class CartAbandonedItemEvent(TypedDict):
    """A contact left a cart behind that contains a certain product. Deprecated: the
    newer documentation announces that the API rejects it after 2025-12-31;
    ECOMMERCE_CART_ABANDONED replaces it.
    """

    event_type: Literal["CART_ABANDONED_ITEM"]
    """Type of the event."""

    event_family: Literal["CDP"]
    """Family of the event; CDP is the only one."""

    payload: CartAbandonedItemPayload
