# Generated from spec/events/order-placed.ts. Do not edit: change the spec and run "npm run generate".
"""Validation of ORDER_PLACED events."""

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
from .._runtime.scalars import filled, integer, number, one_of, string, text
from .._runtime.suggest import Names
from .._runtime.validation_error import validated
from .._types.order_placed import OrderPlacedEvent, OrderPlacedPayload
from .definitions.legal_basis import check_legal_basis
from .envelope import ENVELOPE
from .formats import check_email
from .messages import DETAILS, MESSAGES

ORDER_PLACED_PAYLOAD_NAMES = Names(
    (
        "name",
        "email",
        "cf_order_id",
        "cf_order_total_items",
        "cf_order_status",
        "cf_order_payment_method",
        "cf_order_payment_amount",
        "legal_bases",
    ),
    aliases={
        "email": "correo emailaddress mail useremail youremail seuemail",
        "name": "nome nombre fullname nomecompleto yourname seunome firstname",
        "legal_bases": "baseslegais legalbasis",
        "cf_order_payment_amount": "amount ordervalue",
        "": "total ordertotal items paymentmethod",
    },
)

_check_email = filled(check_email)

_check_cf_order_payment_method = filled(
    one_of("Credit Card", "Debit Card", "Invoice", "Others"),
)

_check_legal_bases = array(check_legal_basis)


def check_order_placed_payload(value: object, errors: Errors) -> None:
    """Check an object: Payload of Order placed."""
    fields = object_fields(value, errors)
    if fields is None:
        return
    optional(fields, "name", string, errors)
    required(fields, "email", _check_email, errors)
    required(fields, "cf_order_id", text, errors)
    required(fields, "cf_order_total_items", integer, errors)
    required(fields, "cf_order_status", text, errors)
    required(fields, "cf_order_payment_method", _check_cf_order_payment_method, errors)
    required(fields, "cf_order_payment_amount", number, errors)
    optional(fields, "legal_bases", _check_legal_bases, errors)
    for name in ORDER_PLACED_PAYLOAD_NAMES.unknown(fields):
        reject_custom_field(
            name,
            ORDER_PLACED_PAYLOAD_NAMES,
            "cf_",
            ("CONVERSION",),
            errors,
        )


ORDER_PLACED_PAYLOAD = Payload(check_order_placed_payload, ORDER_PLACED_PAYLOAD_NAMES)

check_order_placed_event = event(
    ENVELOPE,
    {"ORDER_PLACED": ORDER_PLACED_PAYLOAD},
    Names(("ORDER_PLACED",)),
)


def validate_order_placed(value: object, *, allow_unknown: bool = False) -> list[Error]:
    """Validate an ORDER_PLACED event.

    A contact placed an order in an online shop.

    Args:
        value: Any value: of json.loads, or as it is given to json.dumps.
        allow_unknown: Whether unknown fields are no errors. The API silently drops
            them.

    Returns:
        Every error with its path, in the order of the documented fields; none if the
        value is valid.
        An error never contains a value of a field. Nothing is raised.
    """
    errors = collect(check_order_placed_event, value, allow_unknown)
    return report(errors, MESSAGES)


def assert_order_placed(
    value: object,
    *,
    allow_unknown: bool = False,
) -> OrderPlacedEvent:
    """Return an ORDER_PLACED event, if it is valid.

    A contact placed an order in an online shop.

    Args:
        value: Any value: of json.loads, or as it is given to json.dumps.
        allow_unknown: Whether unknown fields are no errors. The API silently drops
            them.

    Returns:
        The value itself, with its type.

    Raises:
        RdsmValidationError: With every error in errors.
    """
    valid = validated(value, check_order_placed_event, MESSAGES, DETAILS, allow_unknown)
    return cast("OrderPlacedEvent", valid)


def validate_order_placed_payload(
    payload: object,
    *,
    allow_unknown: bool = False,
) -> list[Error]:
    """Validate the payload of an ORDER_PLACED event.

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
    errors = collect(check_order_placed_payload, payload, allow_unknown, "payload")
    return report(errors, MESSAGES)


def assert_order_placed_payload(
    payload: object,
    *,
    allow_unknown: bool = False,
) -> OrderPlacedPayload:
    """Return the payload of an ORDER_PLACED event, if it is valid.

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
        check_order_placed_payload,
        MESSAGES,
        DETAILS,
        allow_unknown,
        "payload",
    )
    return cast("OrderPlacedPayload", valid)
