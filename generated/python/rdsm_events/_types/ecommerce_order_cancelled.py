# Generated from spec/events/ecommerce-order-cancelled.ts. Do not edit: change the spec and run "npm run generate".
"""Types of ECOMMERCE_ORDER_CANCELLED events."""

from __future__ import annotations

from typing import List, Literal, TypedDict

from .communications_legal_basis import CommunicationsLegalBasis


class EcommerceOrderCancelledPayload(TypedDict, total=False):
    """The fields of ECOMMERCE_ORDER_CANCELLED."""

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

    cancel_reason: str
    """Why the order was cancelled. Recommended: customer, declined, fraud,
    inventory, other.
    """


class EcommerceOrderCancelledEvent(TypedDict):
    """The contact or the online shop cancelled an order."""

    event_type: Literal["ECOMMERCE_ORDER_CANCELLED"]
    """Type of the event."""

    event_family: Literal["CDP"]
    """Family of the event; CDP is the only one."""

    payload: EcommerceOrderCancelledPayload
