# Generated from spec/events/cart-abandoned.ts. Do not edit: change the spec and run "npm run generate".
"""Types of CART_ABANDONED events."""

from __future__ import annotations

from typing import List, Literal, TypedDict

from .legal_basis import LegalBasis


class _CartAbandonedPayloadRequired(TypedDict):
    """The fields that must be present."""

    email: str
    """Email of the contact; it identifies the contact."""

    cf_cart_id: str
    """Identifier of the cart (carrinho)."""

    cf_cart_total_items: int
    """Number of items in the cart. A sample of the newer documentation shows it as
    text, against its table.
    """

    cf_cart_status: str
    """Status of the cart when the event happened."""


class CartAbandonedPayload(_CartAbandonedPayloadRequired, total=False):
    """The fields of CART_ABANDONED."""

    name: str
    """Name of the contact."""

    legal_bases: List[LegalBasis]
    """Legal bases for using the data of the contact (bases legais)."""


class CartAbandonedEvent(TypedDict):
    """A contact left a cart behind in an online shop. Deprecated: the newer
    documentation announces that the API rejects it after 2025-12-31;
    ECOMMERCE_CART_ABANDONED replaces it.
    """

    event_type: Literal["CART_ABANDONED"]
    """Type of the event."""

    event_family: Literal["CDP"]
    """Family of the event; CDP is the only one."""

    payload: CartAbandonedPayload
