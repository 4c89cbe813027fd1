# Generated from spec/events/farewell-said.ts. Do not edit: change the spec and run "npm run generate".
"""Validation of FAREWELL_SAID events."""

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
from .._runtime.scalars import filled, number
from .._runtime.suggest import Names
from .._runtime.validation_error import validated
from .._types.farewell_said import FarewellSaidEvent, FarewellSaidPayload
from .envelope import ENVELOPE
from .formats import check_email
from .messages import DETAILS, MESSAGES

FAREWELL_SAID_PAYLOAD_NAMES = Names(("email", "value"), aliases={"email": "correo"})

_check_email = filled(check_email)


def check_farewell_said_payload(value: object, errors: Errors) -> None:
    """Check an object: Payload of Farewell."""
    fields = object_fields(value, errors)
    if fields is None:
        return
    required(fields, "email", _check_email, errors)
    optional(fields, "value", number, errors)
    for name in FAREWELL_SAID_PAYLOAD_NAMES.unknown(fields):
        reject_custom_field(
            name,
            FAREWELL_SAID_PAYLOAD_NAMES,
            "cf_",
            ("GREETING",),
            errors,
        )


FAREWELL_SAID_PAYLOAD = Payload(
    check_farewell_said_payload,
    FAREWELL_SAID_PAYLOAD_NAMES,
)

check_farewell_said_event = event(
    ENVELOPE,
    {"FAREWELL_SAID": FAREWELL_SAID_PAYLOAD},
    Names(("FAREWELL_SAID",)),
)


def validate_farewell_said(
    value: object,
    *,
    allow_unknown: bool = False,
) -> list[Error]:
    """Validate a FAREWELL_SAID event.

    A contact said goodbye.

    Args:
        value: Any value: of json.loads, or as it is given to json.dumps.
        allow_unknown: Whether unknown fields are no errors. The API silently drops
            them.

    Returns:
        Every error with its path, in the order of the documented fields; none if the
        value is valid.
        An error never contains a value of a field. Nothing is raised.
    """
    errors = collect(check_farewell_said_event, value, allow_unknown)
    return report(errors, MESSAGES)


def assert_farewell_said(
    value: object,
    *,
    allow_unknown: bool = False,
) -> FarewellSaidEvent:
    """Return a FAREWELL_SAID event, if it is valid.

    A contact said goodbye.

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
        check_farewell_said_event,
        MESSAGES,
        DETAILS,
        allow_unknown,
    )
    return cast("FarewellSaidEvent", valid)


def validate_farewell_said_payload(
    payload: object,
    *,
    allow_unknown: bool = False,
) -> list[Error]:
    """Validate the payload of a FAREWELL_SAID event.

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
    errors = collect(check_farewell_said_payload, payload, allow_unknown, "payload")
    return report(errors, MESSAGES)


def assert_farewell_said_payload(
    payload: object,
    *,
    allow_unknown: bool = False,
) -> FarewellSaidPayload:
    """Return the payload of a FAREWELL_SAID event, if it is valid.

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
        check_farewell_said_payload,
        MESSAGES,
        DETAILS,
        allow_unknown,
        "payload",
    )
    return cast("FarewellSaidPayload", valid)
