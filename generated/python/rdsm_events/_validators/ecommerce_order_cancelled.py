# Generated from spec/events/ecommerce-order-cancelled.ts. Do not edit: change the spec and run "npm run generate".
"""Validation of ECOMMERCE_ORDER_CANCELLED events."""

from __future__ import annotations

from typing import cast

from .._runtime.arrays import array
from .._runtime.errors import Error, Errors, collect, report
from .._runtime.event import event
from .._runtime.objects import Payload, at_least_one_of, object_fields, optional
from .._runtime.scalars import string, text
from .._runtime.suggest import Names
from .._runtime.validation_error import validated
from .._types.ecommerce_order_cancelled import (
    EcommerceOrderCancelledEvent,
    EcommerceOrderCancelledPayload,
)
from .definitions.communications_legal_basis import check_communications_legal_basis
from .envelope import ENVELOPE
from .formats import check_email
from .messages import DETAILS, MESSAGES

ECOMMERCE_ORDER_CANCELLED_PAYLOAD_NAMES = Names(
    (
        "email",
        "phone",
        "identifier",
        "name",
        "mobile_phone",
        "personal_phone",
        "legal_bases",
        "cancel_reason",
    ),
)

_check_legal_bases = array(check_communications_legal_basis)


def check_ecommerce_order_cancelled_payload(value: object, errors: Errors) -> None:
    """Check an object: Payload of Order cancelled (e-commerce)."""
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
    optional(fields, "cancel_reason", string, errors)
    at_least_one_of(fields, ("email", "phone"), errors)


ECOMMERCE_ORDER_CANCELLED_PAYLOAD = Payload(
    check_ecommerce_order_cancelled_payload,
    ECOMMERCE_ORDER_CANCELLED_PAYLOAD_NAMES,
)

check_ecommerce_order_cancelled_event = event(
    ENVELOPE,
    {"ECOMMERCE_ORDER_CANCELLED": ECOMMERCE_ORDER_CANCELLED_PAYLOAD},
    Names(("ECOMMERCE_ORDER_CANCELLED",)),
)


def validate_ecommerce_order_cancelled(
    value: object,
    *,
    allow_unknown: bool = False,
) -> list[Error]:
    """Validate an ECOMMERCE_ORDER_CANCELLED event.

    The contact or the online shop cancelled an order.

    Args:
        value: Any value: of json.loads, or as it is given to json.dumps.
        allow_unknown: Whether unknown fields are no errors. The API silently drops
            them.

    Returns:
        Every error with its path, in the order of the documented fields; none if the
        value is valid.
        An error never contains a value of a field. Nothing is raised.
    """
    errors = collect(check_ecommerce_order_cancelled_event, value, allow_unknown)
    return report(errors, MESSAGES)


def assert_ecommerce_order_cancelled(
    value: object,
    *,
    allow_unknown: bool = False,
) -> EcommerceOrderCancelledEvent:
    """Return an ECOMMERCE_ORDER_CANCELLED event, if it is valid.

    The contact or the online shop cancelled an order.

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
        check_ecommerce_order_cancelled_event,
        MESSAGES,
        DETAILS,
        allow_unknown,
    )
    return cast("EcommerceOrderCancelledEvent", valid)


def validate_ecommerce_order_cancelled_payload(
    payload: object,
    *,
    allow_unknown: bool = False,
) -> list[Error]:
    """Validate the payload of an ECOMMERCE_ORDER_CANCELLED event.

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
        check_ecommerce_order_cancelled_payload,
        payload,
        allow_unknown,
        "payload",
    )
    return report(errors, MESSAGES)


def assert_ecommerce_order_cancelled_payload(
    payload: object,
    *,
    allow_unknown: bool = False,
) -> EcommerceOrderCancelledPayload:
    """Return the payload of an ECOMMERCE_ORDER_CANCELLED event, if it is valid.

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
        check_ecommerce_order_cancelled_payload,
        MESSAGES,
        DETAILS,
        allow_unknown,
        "payload",
    )
    return cast("EcommerceOrderCancelledPayload", valid)
