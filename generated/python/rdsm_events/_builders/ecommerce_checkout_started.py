# Generated from spec/events/ecommerce-checkout-started.ts. Do not edit: change the spec and run "npm run generate".
"""The builder of ECOMMERCE_CHECKOUT_STARTED events."""

from __future__ import annotations

from decimal import Decimal
from typing import Mapping, Optional, Sequence, Union, cast

from .._runtime.build import plain_number, present_fields
from .._runtime.validation_error import validated
from .._types.communications_legal_basis import CommunicationsLegalBasis
from .._types.ecommerce_checkout_started import EcommerceCheckoutStartedEvent
from .._types.line_item import LineItem
from .._validators.ecommerce_checkout_started import (
    check_ecommerce_checkout_started_event,
)
from .._validators.messages import DETAILS, MESSAGES


def ecommerce_checkout_started(
    *,
    email: Optional[str] = None,
    phone: Optional[str] = None,
    identifier: Optional[str] = None,
    name: Optional[str] = None,
    mobile_phone: Optional[str] = None,
    personal_phone: Optional[str] = None,
    legal_bases: Optional[Sequence[CommunicationsLegalBasis]] = None,
    checkout_url: Optional[str] = None,
    currency: Optional[str] = None,
    price: Optional[Union[float, Decimal]] = None,
    total_items: Optional[int] = None,
    line_items: Optional[Sequence[LineItem]] = None,
    other_fields: Optional[Mapping[str, object]] = None,
) -> EcommerceCheckoutStartedEvent:
    """Build an ECOMMERCE_CHECKOUT_STARTED event.

    A contact started the checkout in an online shop.

    Args:
        email: Email of the contact; it identifies the contact.
        phone: Phone of the contact; it identifies the contact. Recommended: a phone
            number in E.164, such as +5511912341234.
        identifier: Identifier of the checkout.
        name: Name of the contact.
        mobile_phone: Mobile phone of the contact (celular); it does not identify the
            contact. Recommended: a phone number in E.164, such as +5511912341234.
        personal_phone: Phone of the contact (telefone); it does not identify the
            contact. Recommended: a phone number in E.164, such as +5511912341234.
        legal_bases: Legal bases for writing to the contact (bases legais).
        checkout_url: Page on which the contact can finish the purchase. Recommended: an
            http or https address.
        currency: Currency of the amounts (ISO 4217). Recommended: ARS, BRL, CAD, CLP,
            COP, EUR, MXN, PEN, USD, UYU.
        price: Total price, in units of the currency. Recommended: at least 0.
        total_items: Number of items. No source states whether it counts lines or
            pieces. Recommended: at least 0.
        line_items: The products, each with its quantity. Recommended: at most 20 items.
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
            "checkout_url": checkout_url,
            "currency": currency,
            "price": plain_number(price),
            "total_items": total_items,
            "line_items": line_items,
        },
        other_fields,
    )
    event = validated(
        {
            "event_type": "ECOMMERCE_CHECKOUT_STARTED",
            "event_family": "CDP",
            "payload": payload,
        },
        check_ecommerce_checkout_started_event,
        MESSAGES,
        DETAILS,
    )
    return cast("EcommerceCheckoutStartedEvent", event)
