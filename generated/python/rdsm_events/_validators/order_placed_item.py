# Generated from spec/events/order-placed-item.ts. Do not edit: change the spec and run "npm run generate".
"""Validation of ORDER_PLACED_ITEM events."""

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
from .._types.order_placed_item import OrderPlacedItemEvent, OrderPlacedItemPayload
from .definitions.legal_basis import check_legal_basis
from .envelope import ENVELOPE
from .formats import check_email
from .messages import DETAILS, MESSAGES

ORDER_PLACED_ITEM_PAYLOAD_NAMES = Names(
    (
        "name",
        "email",
        "cf_order_id",
        "cf_order_product_id",
        "cf_order_product_sku",
        "legal_bases",
    ),
    aliases={
        "email": "correo emailaddress mail useremail youremail seuemail",
        "name": "nome nombre fullname nomecompleto yourname seunome firstname",
        "legal_bases": "baseslegais legalbasis",
    },
)

_check_email = filled(check_email)

_check_legal_bases = array(check_legal_basis)


def check_order_placed_item_payload(value: object, errors: Errors) -> None:
    """Check an object: Payload of Order placed with an item."""
    fields = object_fields(value, errors)
    if fields is None:
        return
    optional(fields, "name", string, errors)
    required(fields, "email", _check_email, errors)
    required(fields, "cf_order_id", text, errors)
    required(fields, "cf_order_product_id", text, errors)
    required(fields, "cf_order_product_sku", text, errors)
    optional(fields, "legal_bases", _check_legal_bases, errors)
    for name in ORDER_PLACED_ITEM_PAYLOAD_NAMES.unknown(fields):
        reject_custom_field(
            name,
            ORDER_PLACED_ITEM_PAYLOAD_NAMES,
            "cf_",
            ("CONVERSION",),
            errors,
        )


ORDER_PLACED_ITEM_PAYLOAD = Payload(
    check_order_placed_item_payload,
    ORDER_PLACED_ITEM_PAYLOAD_NAMES,
)

check_order_placed_item_event = event(
    ENVELOPE,
    {"ORDER_PLACED_ITEM": ORDER_PLACED_ITEM_PAYLOAD},
    Names(("ORDER_PLACED_ITEM",)),
)


def validate_order_placed_item(
    value: object,
    *,
    allow_unknown: bool = False,
) -> list[Error]:
    """Validate an ORDER_PLACED_ITEM event.

    A contact placed an order that contains a certain product.

    Args:
        value: Any value: of json.loads, or as it is given to json.dumps.
        allow_unknown: Whether unknown fields are no errors. The API silently drops
            them.

    Returns:
        Every error with its path, in the order of the documented fields; none if the
        value is valid.
        An error never contains a value of a field. Nothing is raised.
    """
    errors = collect(check_order_placed_item_event, value, allow_unknown)
    return report(errors, MESSAGES)


def assert_order_placed_item(
    value: object,
    *,
    allow_unknown: bool = False,
) -> OrderPlacedItemEvent:
    """Return an ORDER_PLACED_ITEM event, if it is valid.

    A contact placed an order that contains a certain product.

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
        check_order_placed_item_event,
        MESSAGES,
        DETAILS,
        allow_unknown,
    )
    return cast("OrderPlacedItemEvent", valid)


def validate_order_placed_item_payload(
    payload: object,
    *,
    allow_unknown: bool = False,
) -> list[Error]:
    """Validate the payload of an ORDER_PLACED_ITEM event.

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
    errors = collect(check_order_placed_item_payload, payload, allow_unknown, "payload")
    return report(errors, MESSAGES)


def assert_order_placed_item_payload(
    payload: object,
    *,
    allow_unknown: bool = False,
) -> OrderPlacedItemPayload:
    """Return the payload of an ORDER_PLACED_ITEM event, if it is valid.

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
        check_order_placed_item_payload,
        MESSAGES,
        DETAILS,
        allow_unknown,
        "payload",
    )
    return cast("OrderPlacedItemPayload", valid)
