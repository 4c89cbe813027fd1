# Generated from spec/events/sale.ts. Do not edit: change the spec and run "npm run generate".
"""Validation of SALE events."""

from __future__ import annotations

from typing import cast

from .._runtime.errors import Error, Errors, collect, report
from .._runtime.event import event
from .._runtime.objects import (
    Payload,
    object_fields,
    optional,
    reject_custom_field,
    required,
)
from .._runtime.scalars import filled, number, text
from .._runtime.suggest import Names
from .._runtime.validation_error import validated
from .._types.sale import SaleEvent, SalePayload
from .envelope import ENVELOPE
from .formats import check_email
from .messages import DETAILS, MESSAGES

SALE_PAYLOAD_NAMES = Names(
    ("funnel_name", "email", "value"),
    aliases={
        "email": "correo emailaddress mail useremail youremail seuemail",
        "funnel_name": "funil",
        "value": "valor preco price amount",
        "": "name",
    },
)

_check_email = filled(check_email)


def check_sale_payload(value: object, errors: Errors) -> None:
    """Check an object: Payload of Sale."""
    fields = object_fields(value, errors)
    if fields is None:
        return
    required(fields, "funnel_name", text, errors)
    required(fields, "email", _check_email, errors)
    optional(fields, "value", number, errors)
    for name in SALE_PAYLOAD_NAMES.unknown(fields):
        reject_custom_field(name, SALE_PAYLOAD_NAMES, "cf_", ("CONVERSION",), errors)


SALE_PAYLOAD = Payload(check_sale_payload, SALE_PAYLOAD_NAMES)

check_sale_event = event(ENVELOPE, {"SALE": SALE_PAYLOAD}, Names(("SALE",)))


def validate_sale(value: object, *, allow_unknown: bool = False) -> list[Error]:
    """Validate a SALE event.

    A contact was marked as a won opportunity.

    Args:
        value: Any value: of json.loads, or as it is given to json.dumps.
        allow_unknown: Whether unknown fields are no errors. The API silently drops
            them.

    Returns:
        Every error with its path, in the order of the documented fields; none if the
        value is valid.
        An error never contains a value of a field. Nothing is raised.
    """
    errors = collect(check_sale_event, value, allow_unknown)
    return report(errors, MESSAGES)


def assert_sale(value: object, *, allow_unknown: bool = False) -> SaleEvent:
    """Return a SALE event, if it is valid.

    A contact was marked as a won opportunity.

    Args:
        value: Any value: of json.loads, or as it is given to json.dumps.
        allow_unknown: Whether unknown fields are no errors. The API silently drops
            them.

    Returns:
        The value itself, with its type.

    Raises:
        RdsmValidationError: With every error in errors.
    """
    valid = validated(value, check_sale_event, MESSAGES, DETAILS, allow_unknown)
    return cast("SaleEvent", valid)


def validate_sale_payload(
    payload: object,
    *,
    allow_unknown: bool = False,
) -> list[Error]:
    """Validate the payload of a SALE event.

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
    errors = collect(check_sale_payload, payload, allow_unknown, "payload")
    return report(errors, MESSAGES)


def assert_sale_payload(payload: object, *, allow_unknown: bool = False) -> SalePayload:
    """Return the payload of a SALE event, if it is valid.

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
        check_sale_payload,
        MESSAGES,
        DETAILS,
        allow_unknown,
        "payload",
    )
    return cast("SalePayload", valid)
