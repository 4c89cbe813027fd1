# Generated from spec/events/ecommerce-order-refunded.ts. Do not edit: change the spec and run "npm run generate".
"""The builder of ECOMMERCE_ORDER_REFUNDED events."""

from __future__ import annotations

from decimal import Decimal
from typing import Mapping, Optional, Sequence, Union, cast

from .._runtime.build import plain_number, present_fields
from .._runtime.validation_error import validated
from .._types.communications_legal_basis import CommunicationsLegalBasis
from .._types.ecommerce_order_refunded import EcommerceOrderRefundedEvent
from .._validators.ecommerce_order_refunded import check_ecommerce_order_refunded_event
from .._validators.messages import DETAILS, MESSAGES


def ecommerce_order_refunded(
    *,
    email: Optional[str] = None,
    phone: Optional[str] = None,
    identifier: Optional[str] = None,
    name: Optional[str] = None,
    mobile_phone: Optional[str] = None,
    personal_phone: Optional[str] = None,
    legal_bases: Optional[Sequence[CommunicationsLegalBasis]] = None,
    currency: Optional[str] = None,
    price: Optional[Union[float, Decimal]] = None,
    order_identifier: Optional[str] = None,
    other_fields: Optional[Mapping[str, object]] = None,
) -> EcommerceOrderRefundedEvent:
    """Build an ECOMMERCE_ORDER_REFUNDED event.

    An order of an online shop was refunded, in part or as a whole.

    Args:
        email: Email of the contact; it identifies the contact.
        phone: Phone of the contact; it identifies the contact. Recommended: a phone
            number in E.164, such as +5511912341234.
        identifier: Identifier of the refund or of the order; no source states which.
        name: Name of the contact.
        mobile_phone: Mobile phone of the contact (celular); it does not identify the
            contact. Recommended: a phone number in E.164, such as +5511912341234.
        personal_phone: Phone of the contact (telefone); it does not identify the
            contact. Recommended: a phone number in E.164, such as +5511912341234.
        legal_bases: Legal bases for writing to the contact (bases legais).
        currency: Currency of the amounts (ISO 4217). Recommended: ARS, BRL, CAD, CLP,
            COP, EUR, MXN, PEN, USD, UYU.
        price: Presumably the refunded amount, in units of the currency. Recommended: at
            least 0.
        order_identifier: Identifier of the order.
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
            "currency": currency,
            "price": plain_number(price),
            "order_identifier": order_identifier,
        },
        other_fields,
    )
    event = validated(
        {
            "event_type": "ECOMMERCE_ORDER_REFUNDED",
            "event_family": "CDP",
            "payload": payload,
        },
        check_ecommerce_order_refunded_event,
        MESSAGES,
        DETAILS,
    )
    return cast("EcommerceOrderRefundedEvent", event)
