# Generated from spec/events/ecommerce-order-fulfilled.ts. Do not edit: change the spec and run "npm run generate".
"""Validation of ECOMMERCE_ORDER_FULFILLED events."""

from __future__ import annotations

from typing import cast

from .._runtime.arrays import array
from .._runtime.errors import Error, Errors, collect, report
from .._runtime.event import event
from .._runtime.objects import Payload, at_least_one_of, object_fields, optional
from .._runtime.scalars import string, text
from .._runtime.suggest import Names
from .._runtime.validation_error import validated
from .._types.ecommerce_order_fulfilled import (
    EcommerceOrderFulfilledEvent,
    EcommerceOrderFulfilledPayload,
)
from .definitions.communications_legal_basis import check_communications_legal_basis
from .envelope import ENVELOPE
from .formats import check_email
from .messages import DETAILS, MESSAGES

ECOMMERCE_ORDER_FULFILLED_PAYLOAD_NAMES = Names(
    (
        "email",
        "phone",
        "identifier",
        "name",
        "mobile_phone",
        "personal_phone",
        "legal_bases",
        "order_identifier",
        "tracking_company",
        "tracking_code",
        "tracking_url",
    ),
)

_check_legal_bases = array(check_communications_legal_basis)


def check_ecommerce_order_fulfilled_payload(value: object, errors: Errors) -> None:
    """Check an object: Payload of Order fulfilled (e-commerce)."""
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
    optional(fields, "order_identifier", string, errors)
    optional(fields, "tracking_company", string, errors)
    optional(fields, "tracking_code", string, errors)
    optional(fields, "tracking_url", string, errors)
    at_least_one_of(fields, ("email", "phone"), errors)


ECOMMERCE_ORDER_FULFILLED_PAYLOAD = Payload(
    check_ecommerce_order_fulfilled_payload,
    ECOMMERCE_ORDER_FULFILLED_PAYLOAD_NAMES,
)

check_ecommerce_order_fulfilled_event = event(
    ENVELOPE,
    {"ECOMMERCE_ORDER_FULFILLED": ECOMMERCE_ORDER_FULFILLED_PAYLOAD},
    Names(("ECOMMERCE_ORDER_FULFILLED",)),
)


def validate_ecommerce_order_fulfilled(
    value: object,
    *,
    allow_unknown: bool = False,
) -> list[Error]:
    """Validate an ECOMMERCE_ORDER_FULFILLED event.

    An order of an online shop was shipped, in part or as a whole.

    Args:
        value: Any value: of json.loads, or as it is given to json.dumps.
        allow_unknown: Whether unknown fields are no errors. The API silently drops
            them.

    Returns:
        Every error with its path, in the order of the documented fields; none if the
        value is valid.
        An error never contains a value of a field. Nothing is raised.
    """
    errors = collect(check_ecommerce_order_fulfilled_event, value, allow_unknown)
    return report(errors, MESSAGES)


def assert_ecommerce_order_fulfilled(
    value: object,
    *,
    allow_unknown: bool = False,
) -> EcommerceOrderFulfilledEvent:
    """Return an ECOMMERCE_ORDER_FULFILLED event, if it is valid.

    An order of an online shop was shipped, in part or as a whole.

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
        check_ecommerce_order_fulfilled_event,
        MESSAGES,
        DETAILS,
        allow_unknown,
    )
    return cast("EcommerceOrderFulfilledEvent", valid)


def validate_ecommerce_order_fulfilled_payload(
    payload: object,
    *,
    allow_unknown: bool = False,
) -> list[Error]:
    """Validate the payload of an ECOMMERCE_ORDER_FULFILLED event.

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
        check_ecommerce_order_fulfilled_payload,
        payload,
        allow_unknown,
        "payload",
    )
    return report(errors, MESSAGES)


def assert_ecommerce_order_fulfilled_payload(
    payload: object,
    *,
    allow_unknown: bool = False,
) -> EcommerceOrderFulfilledPayload:
    """Return the payload of an ECOMMERCE_ORDER_FULFILLED event, if it is valid.

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
        check_ecommerce_order_fulfilled_payload,
        MESSAGES,
        DETAILS,
        allow_unknown,
        "payload",
    )
    return cast("EcommerceOrderFulfilledPayload", valid)
