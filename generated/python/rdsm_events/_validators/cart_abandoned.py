# Generated from spec/events/cart-abandoned.ts. Do not edit: change the spec and run "npm run generate".
"""Validation of CART_ABANDONED events."""

from __future__ import annotations

from typing import cast

from .._runtime.arrays import array
from .._runtime.errors import Error, Errors, collect, report
from .._runtime.event import event
from .._runtime.objects import (
    Payload,
    object_fields,
    optional,
    reject_custom_field,
    required,
)
from .._runtime.scalars import filled, integer, string, text
from .._runtime.suggest import Names
from .._runtime.validation_error import validated
from .._types.cart_abandoned import CartAbandonedEvent, CartAbandonedPayload
from .definitions.legal_basis import check_legal_basis
from .envelope import ENVELOPE
from .formats import check_email
from .messages import DETAILS, MESSAGES

CART_ABANDONED_PAYLOAD_NAMES = Names(
    (
        "name",
        "email",
        "cf_cart_id",
        "cf_cart_total_items",
        "cf_cart_status",
        "legal_bases",
    ),
    aliases={
        "email": "correo emailaddress mail useremail youremail seuemail",
        "name": "nome nombre fullname nomecompleto yourname seunome firstname",
        "legal_bases": "baseslegais legalbasis",
        "": "cartid total carttotal items",
    },
)

_check_email = filled(check_email)

_check_legal_bases = array(check_legal_basis)


def check_cart_abandoned_payload(value: object, errors: Errors) -> None:
    """Check an object: Payload of Cart abandoned."""
    fields = object_fields(value, errors)
    if fields is None:
        return
    optional(fields, "name", string, errors)
    required(fields, "email", _check_email, errors)
    required(fields, "cf_cart_id", text, errors)
    required(fields, "cf_cart_total_items", integer, errors)
    required(fields, "cf_cart_status", text, errors)
    optional(fields, "legal_bases", _check_legal_bases, errors)
    for name in CART_ABANDONED_PAYLOAD_NAMES.unknown(fields):
        reject_custom_field(
            name,
            CART_ABANDONED_PAYLOAD_NAMES,
            "cf_",
            ("CONVERSION",),
            errors,
        )


CART_ABANDONED_PAYLOAD = Payload(
    check_cart_abandoned_payload,
    CART_ABANDONED_PAYLOAD_NAMES,
)

check_cart_abandoned_event = event(
    ENVELOPE,
    {"CART_ABANDONED": CART_ABANDONED_PAYLOAD},
    Names(("CART_ABANDONED",)),
)


def validate_cart_abandoned(
    value: object,
    *,
    allow_unknown: bool = False,
) -> list[Error]:
    """Validate a CART_ABANDONED event.

    A contact left a cart behind in an online shop.

    Args:
        value: Any value: of json.loads, or as it is given to json.dumps.
        allow_unknown: Whether unknown fields are no errors. The API silently drops
            them.

    Returns:
        Every error with its path, in the order of the documented fields; none if the
        value is valid.
        An error never contains a value of a field. Nothing is raised.
    """
    errors = collect(check_cart_abandoned_event, value, allow_unknown)
    return report(errors, MESSAGES)


def assert_cart_abandoned(
    value: object,
    *,
    allow_unknown: bool = False,
) -> CartAbandonedEvent:
    """Return a CART_ABANDONED event, if it is valid.

    A contact left a cart behind in an online shop.

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
        check_cart_abandoned_event,
        MESSAGES,
        DETAILS,
        allow_unknown,
    )
    return cast("CartAbandonedEvent", valid)


def validate_cart_abandoned_payload(
    payload: object,
    *,
    allow_unknown: bool = False,
) -> list[Error]:
    """Validate the payload of a CART_ABANDONED event.

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
    errors = collect(check_cart_abandoned_payload, payload, allow_unknown, "payload")
    return report(errors, MESSAGES)


def assert_cart_abandoned_payload(
    payload: object,
    *,
    allow_unknown: bool = False,
) -> CartAbandonedPayload:
    """Return the payload of a CART_ABANDONED event, if it is valid.

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
        check_cart_abandoned_payload,
        MESSAGES,
        DETAILS,
        allow_unknown,
        "payload",
    )
    return cast("CartAbandonedPayload", valid)
