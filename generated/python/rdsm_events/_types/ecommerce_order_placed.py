# Generated from spec/events/ecommerce-order-placed.ts. Do not edit: change the spec and run "npm run generate".
"""Types of ECOMMERCE_ORDER_PLACED events."""

from __future__ import annotations

from typing import List, Literal, TypedDict

from .communications_legal_basis import CommunicationsLegalBasis
from .line_item import LineItem


class EcommerceOrderPlacedPayload(TypedDict, total=False):
    """The fields of ECOMMERCE_ORDER_PLACED."""

    email: str
    """Email of the contact; it identifies the contact."""

    phone: str
    """Phone of the contact; it identifies the contact. Recommended: a phone number
    in E.164, such as +5511912341234.
    """

    identifier: str
    """Identifier of the order."""

    name: str
    """Name of the contact."""

    mobile_phone: str
    """Mobile phone of the contact (celular); it does not identify the contact.
    Recommended: a phone number in E.164, such as +5511912341234.
    """

    personal_phone: str
    """Phone of the contact (telefone); it does not identify the contact.
    Recommended: a phone number in E.164, such as +5511912341234.
    """

    legal_bases: List[CommunicationsLegalBasis]
    """Legal bases for writing to the contact (bases legais)."""

    currency: str
    """Currency of the amounts (ISO 4217). Recommended: ARS, BRL, CAD, CLP, COP, EUR,
    MXN, PEN, USD, UYU.
    """

    price: float
    """Total price, in units of the currency. Recommended: at least 0."""

    total_items: int
    """Number of items. No source states whether it counts lines or pieces.
    Recommended: at least 0.
    """

    shipping_price: float
    """Price of the shipping, in units of the currency. Recommended: at least 0."""

    shipping_city: str
    """City to which the order is sent."""

    shipping_state: str
    """State to which the order is sent."""

    shipping_country: str
    """Country to which the order is sent."""

    order_url: str
    """Page of the order. Recommended: an http or https address."""

    payment_methods: List[str]
    """How the order is paid, in any wording. Recommended: at most 5 items."""

    line_items: List[LineItem]
    """The products, each with its quantity. Recommended: at most 20 items."""


class EcommerceOrderPlacedEvent(TypedDict):
    """A contact placed an order, not yet paid, in an online shop."""

    event_type: Literal["ECOMMERCE_ORDER_PLACED"]
    """Type of the event."""

    event_family: Literal["CDP"]
    """Family of the event; CDP is the only one."""

    payload: EcommerceOrderPlacedPayload
