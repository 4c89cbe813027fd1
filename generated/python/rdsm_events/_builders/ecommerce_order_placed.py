# Generated from spec/events/ecommerce-order-placed.ts. Do not edit: change the spec and run "npm run generate".
"""The builder of ECOMMERCE_ORDER_PLACED events."""

from __future__ import annotations

from decimal import Decimal
from typing import List, Mapping, Optional, Sequence, Union, cast

from .._runtime.build import plain_number, present_fields
from .._runtime.validation_error import validated
from .._types.communications_legal_basis import CommunicationsLegalBasis
from .._types.ecommerce_order_placed import EcommerceOrderPlacedEvent
from .._types.line_item import LineItem
from .._validators.ecommerce_order_placed import check_ecommerce_order_placed_event
from .._validators.messages import DETAILS, MESSAGES


def ecommerce_order_placed(
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
    total_items: Optional[int] = None,
    shipping_price: Optional[Union[float, Decimal]] = None,
    shipping_city: Optional[str] = None,
    shipping_state: Optional[str] = None,
    shipping_country: Optional[str] = None,
    order_url: Optional[str] = None,
    payment_methods: Optional[List[str]] = None,
    line_items: Optional[Sequence[LineItem]] = None,
    other_fields: Optional[Mapping[str, object]] = None,
) -> EcommerceOrderPlacedEvent:
    """Build an ECOMMERCE_ORDER_PLACED event.

    A contact placed an order, not yet paid, in an online shop.

    Args:
        email: Email of the contact; it identifies the contact.
        phone: Phone of the contact; it identifies the contact. Recommended: a phone
            number in E.164, such as +5511912341234.
        identifier: Identifier of the order.
        name: Name of the contact.
        mobile_phone: Mobile phone of the contact (celular); it does not identify the
            contact. Recommended: a phone number in E.164, such as +5511912341234.
        personal_phone: Phone of the contact (telefone); it does not identify the
            contact. Recommended: a phone number in E.164, such as +5511912341234.
        legal_bases: Legal bases for writing to the contact (bases legais).
        currency: Currency of the amounts (ISO 4217). Recommended: ARS, BRL, CAD, CLP,
            COP, EUR, MXN, PEN, USD, UYU.
        price: Total price, in units of the currency. Recommended: at least 0.
        total_items: Number of items. No source states whether it counts lines or
            pieces. Recommended: at least 0.
        shipping_price: Price of the shipping, in units of the currency. Recommended: at
            least 0.
        shipping_city: City to which the order is sent.
        shipping_state: State to which the order is sent.
        shipping_country: Country to which the order is sent.
        order_url: Page of the order. Recommended: an http or https address.
        payment_methods: How the order is paid, in any wording. Recommended: at most 5
            items.
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
            "currency": currency,
            "price": plain_number(price),
            "total_items": total_items,
            "shipping_price": plain_number(shipping_price),
            "shipping_city": shipping_city,
            "shipping_state": shipping_state,
            "shipping_country": shipping_country,
            "order_url": order_url,
            "payment_methods": payment_methods,
            "line_items": line_items,
        },
        other_fields,
    )
    event = validated(
        {
            "event_type": "ECOMMERCE_ORDER_PLACED",
            "event_family": "CDP",
            "payload": payload,
        },
        check_ecommerce_order_placed_event,
        MESSAGES,
        DETAILS,
    )
    return cast("EcommerceOrderPlacedEvent", event)
