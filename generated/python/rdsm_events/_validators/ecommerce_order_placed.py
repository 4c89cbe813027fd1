# Generated from spec/events/ecommerce-order-placed.ts. Do not edit: change the spec and run "npm run generate".
"""Validation of ECOMMERCE_ORDER_PLACED events."""

from __future__ import annotations

from typing import cast

from .._runtime.arrays import array
from .._runtime.errors import Error, Errors, collect, report
from .._runtime.event import event
from .._runtime.objects import Payload, at_least_one_of, object_fields, optional
from .._runtime.scalars import integer, number, string, text
from .._runtime.suggest import Names
from .._runtime.validation_error import validated
from .._types.ecommerce_order_placed import (
    EcommerceOrderPlacedEvent,
    EcommerceOrderPlacedPayload,
)
from .definitions.communications_legal_basis import check_communications_legal_basis
from .definitions.line_item import check_line_item
from .envelope import ENVELOPE
from .formats import check_email
from .messages import DETAILS, MESSAGES

ECOMMERCE_ORDER_PLACED_PAYLOAD_NAMES = Names(
    (
        "email",
        "phone",
        "identifier",
        "name",
        "mobile_phone",
        "personal_phone",
        "legal_bases",
        "currency",
        "price",
        "total_items",
        "shipping_price",
        "shipping_city",
        "shipping_state",
        "shipping_country",
        "order_url",
        "payment_methods",
        "line_items",
    ),
)

_check_legal_bases = array(check_communications_legal_basis)

_check_payment_methods = array(string)

_check_line_items = array(check_line_item)


def check_ecommerce_order_placed_payload(value: object, errors: Errors) -> None:
    """Check an object: Payload of Order placed (e-commerce)."""
    fields = object_fields(value, errors)
    if fields is None:
        return
    optional(fields, "email", check_email, errors)
    optional(fields, "phone", text, errors)
    optional(fields, "identifier", string, errors)
    optional(fields, "name", string, errors)
    optional(fields, "mobile_phone", string, errors)
    optional(fields, "personal_phone", string, errors)
    optional(fields, "legal_bases", _check_legal_bases, errors)
    optional(fields, "currency", string, errors)
    optional(fields, "price", number, errors)
    optional(fields, "total_items", integer, errors)
    optional(fields, "shipping_price", number, errors)
    optional(fields, "shipping_city", string, errors)
    optional(fields, "shipping_state", string, errors)
    optional(fields, "shipping_country", string, errors)
    optional(fields, "order_url", string, errors)
    optional(fields, "payment_methods", _check_payment_methods, errors)
    optional(fields, "line_items", _check_line_items, errors)
    at_least_one_of(fields, ("email", "phone"), errors)


ECOMMERCE_ORDER_PLACED_PAYLOAD = Payload(
    check_ecommerce_order_placed_payload,
    ECOMMERCE_ORDER_PLACED_PAYLOAD_NAMES,
)

check_ecommerce_order_placed_event = event(
    ENVELOPE,
    {"ECOMMERCE_ORDER_PLACED": ECOMMERCE_ORDER_PLACED_PAYLOAD},
    Names(("ECOMMERCE_ORDER_PLACED",)),
)


def validate_ecommerce_order_placed(
    value: object,
    *,
    allow_unknown: bool = False,
) -> list[Error]:
    """Validate an ECOMMERCE_ORDER_PLACED event.

    A contact placed an order, not yet paid, in an online shop.

    Args:
        value: Any value: of json.loads, or as it is given to json.dumps.
        allow_unknown: Whether unknown fields are no errors. The API silently drops
            them.

    Returns:
        Every error with its path, in the order of the documented fields; none if the
        value is valid.
        An error never contains a value of a field. Nothing is raised.
    """
    errors = collect(check_ecommerce_order_placed_event, value, allow_unknown)
    return report(errors, MESSAGES)


def assert_ecommerce_order_placed(
    value: object,
    *,
    allow_unknown: bool = False,
) -> EcommerceOrderPlacedEvent:
    """Return an ECOMMERCE_ORDER_PLACED event, if it is valid.

    A contact placed an order, not yet paid, in an online shop.

    Args:
        value: Any value: of json.loads, or as it is given to json.dumps.
        allow_unknown: Whether unknown fields are no errors. The API silently drops
            them.

    Returns:
        The value itself, with its type.

    Raises:
        RdsmValidationError: With every error in errors.
    """
    valid = validated(
        value,
        check_ecommerce_order_placed_event,
        MESSAGES,
        DETAILS,
        allow_unknown,
    )
    return cast("EcommerceOrderPlacedEvent", valid)


def validate_ecommerce_order_placed_payload(
    payload: object,
    *,
    allow_unknown: bool = False,
) -> list[Error]:
    """Validate the payload of an ECOMMERCE_ORDER_PLACED event.

    It is validated alone, without the rest of the event.
    The paths of its errors begin with $.payload.

    Args:
        payload: Any value: of json.loads, or as it is given to json.dumps.
        allow_unknown: Whether unknown fields are no errors. The API silently drops
            them.

    Returns:
        Every error with its path, in the order of the documented fields; none if the
        value is valid.
        An error never contains a value of a field. Nothing is raised.
    """
    errors = collect(
        check_ecommerce_order_placed_payload,
        payload,
        allow_unknown,
        "payload",
    )
    return report(errors, MESSAGES)


def assert_ecommerce_order_placed_payload(
    payload: object,
    *,
    allow_unknown: bool = False,
) -> EcommerceOrderPlacedPayload:
    """Return the payload of an ECOMMERCE_ORDER_PLACED event, if it is valid.

    It is validated alone, without the rest of the event.
    The paths of its errors begin with $.payload.

    Args:
        payload: Any value: of json.loads, or as it is given to json.dumps.
        allow_unknown: Whether unknown fields are no errors. The API silently drops
            them.

    Returns:
        The value itself, with its type.

    Raises:
        RdsmValidationError: With every error in errors.
    """
    valid = validated(
        payload,
        check_ecommerce_order_placed_payload,
        MESSAGES,
        DETAILS,
        allow_unknown,
        "payload",
    )
    return cast("EcommerceOrderPlacedPayload", valid)
