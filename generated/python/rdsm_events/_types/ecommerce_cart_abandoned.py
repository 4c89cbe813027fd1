# Generated from spec/events/ecommerce-cart-abandoned.ts. Do not edit: change the spec and run "npm run generate".
"""Types of ECOMMERCE_CART_ABANDONED events."""

from __future__ import annotations

from typing import List, Literal, TypedDict

from .cart_line_item import CartLineItem
from .communications_legal_basis import CommunicationsLegalBasis


class EcommerceCartAbandonedPayload(TypedDict, total=False):
    """The fields of ECOMMERCE_CART_ABANDONED."""

    email: str
    """Email of the contact; it identifies the contact."""

    phone: str
    """Phone of the contact; it identifies the contact. Recommended: a phone number
    in E.164, such as +5511912341234.
    """

    identifier: str
    """Identifier of the cart."""

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

    checkout_url: str
    """Page on which the contact can finish the purchase. Recommended: an http or
    https address.
    """

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

    line_items: List[CartLineItem]
    """The products, each with its quantity. Recommended: at most 20 items."""


class EcommerceCartAbandonedEvent(TypedDict):
    """A contact left a cart in an online shop for some time without ordering."""

    event_type: Literal["ECOMMERCE_CART_ABANDONED"]
    """Type of the event."""

    event_family: Literal["CDP"]
    """Family of the event; CDP is the only one."""

    payload: EcommerceCartAbandonedPayload
