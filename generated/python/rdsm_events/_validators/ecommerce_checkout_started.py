# Generated from spec/events/ecommerce-checkout-started.ts. Do not edit: change the spec and run "npm run generate".
"""Validation of ECOMMERCE_CHECKOUT_STARTED events."""

from __future__ import annotations

from typing import cast

from .._runtime.arrays import array
from .._runtime.errors import Error, Errors, collect, report
from .._runtime.event import event
from .._runtime.objects import Payload, at_least_one_of, object_fields, optional
from .._runtime.scalars import integer, number, string, text
from .._runtime.suggest import Names
from .._runtime.validation_error import validated
from .._types.ecommerce_checkout_started import (
    EcommerceCheckoutStartedEvent,
    EcommerceCheckoutStartedPayload,
)
from .definitions.communications_legal_basis import check_communications_legal_basis
from .definitions.line_item import check_line_item
from .envelope import ENVELOPE
from .formats import check_email
from .messages import DETAILS, MESSAGES

ECOMMERCE_CHECKOUT_STARTED_PAYLOAD_NAMES = Names(
    (
        "email",
        "phone",
        "identifier",
        "name",
        "mobile_phone",
        "personal_phone",
        "legal_bases",
        "checkout_url",
        "currency",
        "price",
        "total_items",
        "line_items",
    ),
)

_check_legal_bases = array(check_communications_legal_basis)

_check_line_items = array(check_line_item)


def check_ecommerce_checkout_started_payload(value: object, errors: Errors) -> None:
    """Check an object: Payload of Checkout started (e-commerce)."""
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
    optional(fields, "checkout_url", string, errors)
    optional(fields, "currency", string, errors)
    optional(fields, "price", number, errors)
    optional(fields, "total_items", integer, errors)
    optional(fields, "line_items", _check_line_items, errors)
    at_least_one_of(fields, ("email", "phone"), errors)


ECOMMERCE_CHECKOUT_STARTED_PAYLOAD = Payload(
    check_ecommerce_checkout_started_payload,
    ECOMMERCE_CHECKOUT_STARTED_PAYLOAD_NAMES,
)

check_ecommerce_checkout_started_event = event(
    ENVELOPE,
    {"ECOMMERCE_CHECKOUT_STARTED": ECOMMERCE_CHECKOUT_STARTED_PAYLOAD},
    Names(("ECOMMERCE_CHECKOUT_STARTED",)),
)


def validate_ecommerce_checkout_started(
    value: object,
    *,
    allow_unknown: bool = False,
) -> list[Error]:
    """Validate an ECOMMERCE_CHECKOUT_STARTED event.

    A contact started the checkout in an online shop.

    Args:
        value: Any value: of json.loads, or as it is given to json.dumps.
        allow_unknown: Whether unknown fields are no errors. The API silently drops
            them.

    Returns:
        Every error with its path, in the order of the documented fields; none if the
        value is valid.
        An error never contains a value of a field. Nothing is raised.
    """
    errors = collect(check_ecommerce_checkout_started_event, value, allow_unknown)
    return report(errors, MESSAGES)


def assert_ecommerce_checkout_started(
    value: object,
    *,
    allow_unknown: bool = False,
) -> EcommerceCheckoutStartedEvent:
    """Return an ECOMMERCE_CHECKOUT_STARTED event, if it is valid.

    A contact started the checkout in an online shop.

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
        check_ecommerce_checkout_started_event,
        MESSAGES,
        DETAILS,
        allow_unknown,
    )
    return cast("EcommerceCheckoutStartedEvent", valid)


def validate_ecommerce_checkout_started_payload(
    payload: object,
    *,
    allow_unknown: bool = False,
) -> list[Error]:
    """Validate the payload of an ECOMMERCE_CHECKOUT_STARTED event.

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
        check_ecommerce_checkout_started_payload,
        payload,
        allow_unknown,
        "payload",
    )
    return report(errors, MESSAGES)


def assert_ecommerce_checkout_started_payload(
    payload: object,
    *,
    allow_unknown: bool = False,
) -> EcommerceCheckoutStartedPayload:
    """Return the payload of an ECOMMERCE_CHECKOUT_STARTED event, if it is valid.

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
        check_ecommerce_checkout_started_payload,
        MESSAGES,
        DETAILS,
        allow_unknown,
        "payload",
    )
    return cast("EcommerceCheckoutStartedPayload", valid)
