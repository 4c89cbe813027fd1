# Generated from spec/events/ecommerce-order-refunded.ts. Do not edit: change the spec and run "npm run generate".
"""Types of ECOMMERCE_ORDER_REFUNDED events."""

from __future__ import annotations

from typing import List, Literal, TypedDict

from .communications_legal_basis import CommunicationsLegalBasis


class EcommerceOrderRefundedPayload(TypedDict, total=False):
    """The fields of ECOMMERCE_ORDER_REFUNDED."""

    email: str
    """Email of the contact; it identifies the contact."""

    phone: str
    """Phone of the contact; it identifies the contact. Recommended: a phone number
    in E.164, such as +5511912341234.
    """

    identifier: str
    """Identifier of the refund or of the order; no source states which."""

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
    """Presumably the refunded amount, in units of the currency. Recommended: at
    least 0.
    """

    order_identifier: str
    """Identifier of the order."""


class EcommerceOrderRefundedEvent(TypedDict):
    """An order of an online shop was refunded, in part or as a whole."""

    event_type: Literal["ECOMMERCE_ORDER_REFUNDED"]
    """Type of the event."""

    event_family: Literal["CDP"]
    """Family of the event; CDP is the only one."""

    payload: EcommerceOrderRefundedPayload
