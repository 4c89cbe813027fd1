# Generated from spec/events/order-placed.ts. Do not edit: change the spec and run "npm run generate".
"""Types of ORDER_PLACED events."""

from __future__ import annotations

from typing import List, Literal, TypedDict

from .legal_basis import LegalBasis


class _OrderPlacedPayloadRequired(TypedDict):
    """The fields that must be present."""

    email: str
    """Email of the contact; it identifies the contact."""

    cf_order_id: str
    """Identifier of the order (pedido)."""

    cf_order_total_items: int
    """Number of items in the order."""

    cf_order_status: str
    """Status of the order when the event happened."""

    cf_order_payment_method: Literal["Credit Card", "Debit Card", "Invoice", "Others"]
    """How the order is paid."""

    cf_order_payment_amount: float
    """Total value of the order."""


class OrderPlacedPayload(_OrderPlacedPayloadRequired, total=False):
    """The fields of ORDER_PLACED."""

    name: str
    """Name of the contact."""

    legal_bases: List[LegalBasis]
    """Legal bases for using the data of the contact (bases legais)."""


class OrderPlacedEvent(TypedDict):
    """A contact placed an order in an online shop. Deprecated: the newer
    documentation announces that the API rejects it after 2025-12-31;
    ECOMMERCE_ORDER_PLACED replaces it.
    """

    event_type: Literal["ORDER_PLACED"]
    """Type of the event."""

    event_family: Literal["CDP"]
    """Family of the event; CDP is the only one."""

    payload: OrderPlacedPayload
