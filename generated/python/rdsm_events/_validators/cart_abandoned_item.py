# Generated from spec/events/cart-abandoned-item.ts. Do not edit: change the spec and run "npm run generate".
"""Validation of CART_ABANDONED_ITEM events."""

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
from .._runtime.scalars import filled, string, text
from .._runtime.suggest import Names
from .._runtime.validation_error import validated
from .._types.cart_abandoned_item import (
    CartAbandonedItemEvent,
    CartAbandonedItemPayload,
)
from .definitions.legal_basis import check_legal_basis
from .envelope import ENVELOPE
from .formats import check_email
from .messages import DETAILS, MESSAGES

CART_ABANDONED_ITEM_PAYLOAD_NAMES = Names(
    (
        "name",
        "email",
        "cf_cart_id",
        "cf_cart_product_id",
        "cf_cart_product_sku",
        "legal_bases",
    ),
    aliases={
        "email": "correo emailaddress mail useremail youremail seuemail",
        "name": "nome nombre fullname nomecompleto yourname seunome firstname",
        "legal_bases": "baseslegais legalbasis",
        "": "cartid",
    },
)

_check_email = filled(check_email)

_check_legal_bases = array(check_legal_basis)


def check_cart_abandoned_item_payload(value: object, errors: Errors) -> None:
    """Check an object: Payload of Cart abandoned with an item."""
    fields = object_fields(value, errors)
    if fields is None:
        return
    optional(fields, "name", string, errors)
    required(fields, "email", _check_email, errors)
    required(fields, "cf_cart_id", text, errors)
    required(fields, "cf_cart_product_id", text, errors)
    required(fields, "cf_cart_product_sku", text, errors)
    optional(fields, "legal_bases", _check_legal_bases, errors)
    for name in CART_ABANDONED_ITEM_PAYLOAD_NAMES.unknown(fields):
        reject_custom_field(
            name,
            CART_ABANDONED_ITEM_PAYLOAD_NAMES,
            "cf_",
            ("CONVERSION",),
            errors,
        )


CART_ABANDONED_ITEM_PAYLOAD = Payload(
    check_cart_abandoned_item_payload,
    CART_ABANDONED_ITEM_PAYLOAD_NAMES,
)

check_cart_abandoned_item_event = event(
    ENVELOPE,
    {"CART_ABANDONED_ITEM": CART_ABANDONED_ITEM_PAYLOAD},
    Names(("CART_ABANDONED_ITEM",)),
)


def validate_cart_abandoned_item(
    value: object,
    *,
    allow_unknown: bool = False,
) -> list[Error]:
    """Validate a CART_ABANDONED_ITEM event.

    A contact left a cart behind that contains a certain product.

    Args:
        value: Any value: of json.loads, or as it is given to json.dumps.
        allow_unknown: Whether unknown fields are no errors. The API silently drops
            them.

    Returns:
        Every error with its path, in the order of the documented fields; none if the
        value is valid.
        An error never contains a value of a field. Nothing is raised.
    """
    errors = collect(check_cart_abandoned_item_event, value, allow_unknown)
    return report(errors, MESSAGES)


def assert_cart_abandoned_item(
    value: object,
    *,
    allow_unknown: bool = False,
) -> CartAbandonedItemEvent:
    """Return a CART_ABANDONED_ITEM event, if it is valid.

    A contact left a cart behind that contains a certain product.

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
        check_cart_abandoned_item_event,
        MESSAGES,
        DETAILS,
        allow_unknown,
    )
    return cast("CartAbandonedItemEvent", valid)


def validate_cart_abandoned_item_payload(
    payload: object,
    *,
    allow_unknown: bool = False,
) -> list[Error]:
    """Validate the payload of a CART_ABANDONED_ITEM event.

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
        check_cart_abandoned_item_payload,
        payload,
        allow_unknown,
        "payload",
    )
    return report(errors, MESSAGES)


def assert_cart_abandoned_item_payload(
    payload: object,
    *,
    allow_unknown: bool = False,
) -> CartAbandonedItemPayload:
    """Return the payload of a CART_ABANDONED_ITEM event, if it is valid.

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
        check_cart_abandoned_item_payload,
        MESSAGES,
        DETAILS,
        allow_unknown,
        "payload",
    )
    return cast("CartAbandonedItemPayload", valid)
