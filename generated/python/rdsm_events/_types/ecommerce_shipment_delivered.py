# Generated from spec/events/ecommerce-shipment-delivered.ts. Do not edit: change the spec and run "npm run generate".
"""Types of ECOMMERCE_SHIPMENT_DELIVERED events."""

from __future__ import annotations

from typing import List, Literal, TypedDict

from .communications_legal_basis import CommunicationsLegalBasis


class EcommerceShipmentDeliveredPayload(TypedDict, total=False):
    """The fields of ECOMMERCE_SHIPMENT_DELIVERED."""

    email: str
    """Email of the contact; it identifies the contact."""

    phone: str
    """Phone of the contact; it identifies the contact. Recommended: a phone number
    in E.164, such as +5511912341234.
    """

    identifier: str
    """Identifier of the shipment."""

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

    order_identifier: str
    """Identifier of the order."""


class EcommerceShipmentDeliveredEvent(TypedDict):
    """A shipment of an order of an online shop was delivered."""

    event_type: Literal["ECOMMERCE_SHIPMENT_DELIVERED"]
    """Type of the event."""

    event_family: Literal["CDP"]
    """Family of the event; CDP is the only one."""

    payload: EcommerceShipmentDeliveredPayload
