# Generated from spec/events/ecommerce-order-fulfilled.ts. Do not edit: change the spec and run "npm run generate".
"""Types of ECOMMERCE_ORDER_FULFILLED events."""

from __future__ import annotations

from typing import List, Literal, TypedDict

from .communications_legal_basis import CommunicationsLegalBasis


class EcommerceOrderFulfilledPayload(TypedDict, total=False):
    """The fields of ECOMMERCE_ORDER_FULFILLED."""

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

    tracking_company: str
    """Company that carries the shipment."""

    tracking_code: str
    """Code by which the company knows the shipment."""

    tracking_url: str
    """Page that follows the shipment. Recommended: an http or https address."""


class EcommerceOrderFulfilledEvent(TypedDict):
    """An order of an online shop was shipped, in part or as a whole."""

    event_type: Literal["ECOMMERCE_ORDER_FULFILLED"]
    """Type of the event."""

    event_family: Literal["CDP"]
    """Family of the event; CDP is the only one."""

    payload: EcommerceOrderFulfilledPayload
