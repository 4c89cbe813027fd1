# Generated from spec/events/ecommerce-order-fulfilled.ts. Do not edit: change the spec and run "npm run generate".
"""The builder of ECOMMERCE_ORDER_FULFILLED events."""

from __future__ import annotations

from typing import Mapping, Optional, Sequence, cast

from .._runtime.build import present_fields
from .._runtime.validation_error import validated
from .._types.communications_legal_basis import CommunicationsLegalBasis
from .._types.ecommerce_order_fulfilled import EcommerceOrderFulfilledEvent
from .._validators.ecommerce_order_fulfilled import (
    check_ecommerce_order_fulfilled_event,
)
from .._validators.messages import DETAILS, MESSAGES


def ecommerce_order_fulfilled(
    *,
    email: Optional[str] = None,
    phone: Optional[str] = None,
    identifier: Optional[str] = None,
    name: Optional[str] = None,
    mobile_phone: Optional[str] = None,
    personal_phone: Optional[str] = None,
    legal_bases: Optional[Sequence[CommunicationsLegalBasis]] = None,
    order_identifier: Optional[str] = None,
    tracking_company: Optional[str] = None,
    tracking_code: Optional[str] = None,
    tracking_url: Optional[str] = None,
    other_fields: Optional[Mapping[str, object]] = None,
) -> EcommerceOrderFulfilledEvent:
    """Build an ECOMMERCE_ORDER_FULFILLED event.

    An order of an online shop was shipped, in part or as a whole.

    Args:
        email: Email of the contact; it identifies the contact.
        phone: Phone of the contact; it identifies the contact. Recommended: a phone
            number in E.164, such as +5511912341234.
        identifier: Identifier of the shipment.
        name: Name of the contact.
        mobile_phone: Mobile phone of the contact (celular); it does not identify the
            contact. Recommended: a phone number in E.164, such as +5511912341234.
        personal_phone: Phone of the contact (telefone); it does not identify the
            contact. Recommended: a phone number in E.164, such as +5511912341234.
        legal_bases: Legal bases for writing to the contact (bases legais).
        order_identifier: Identifier of the order.
        tracking_company: Company that carries the shipment.
        tracking_code: Code by which the company knows the shipment.
        tracking_url: Page that follows the shipment. Recommended: an http or https
            address.
        other_fields: Fields that no source lists.

    Returns:
        The event, to be sent as JSON. What is None is not in its payload.

    Raises:
        RdsmValidationError: With every error in errors.
    """
    payload = present_fields(
        {
            "email": email,
            "phone": phone,
            "identifier": identifier,
            "name": name,
            "mobile_phone": mobile_phone,
            "personal_phone": personal_phone,
            "legal_bases": legal_bases,
            "order_identifier": order_identifier,
            "tracking_company": tracking_company,
            "tracking_code": tracking_code,
            "tracking_url": tracking_url,
        },
        other_fields,
    )
    event = validated(
        {
            "event_type": "ECOMMERCE_ORDER_FULFILLED",
            "event_family": "CDP",
            "payload": payload,
        },
        check_ecommerce_order_fulfilled_event,
        MESSAGES,
        DETAILS,
    )
    return cast("EcommerceOrderFulfilledEvent", event)
