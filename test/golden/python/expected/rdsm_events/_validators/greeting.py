# Generated from spec/events/greeting.ts. Do not edit: change the spec and run "npm run generate".
"""Validation of GREETING events."""

from __future__ import annotations

import re
from typing import cast

from .._runtime.arrays import array
from .._runtime.errors import Error, Errors, collect, report
from .._runtime.event import event
from .._runtime.objects import (
    Payload,
    empty_when,
    object_fields,
    optional,
    required,
    suggest_prefix,
)
from .._runtime.scalars import boolean, filled, integer, one_of, string, text
from .._runtime.suggest import Names
from .._runtime.validation_error import validated
from .._types.greeting import GreetingEvent, GreetingPayload
from .definitions.legal_basis import check_legal_basis
from .envelope import ENVELOPE
from .formats import check_date_time, check_email
from .messages import DETAILS, MESSAGES
from .not_custom_fields import NOT_CUSTOM_FIELDS

CUSTOM_FIELD = re.compile(r"^cf_[^\n\r\u2027-\u202a]+\Z")

GREETING_PAYLOAD_NAMES = Names(
    (
        "email",
        "words",
        "mood",
        "said_at",
        "seconds",
        "loud",
        "source",
        "medium",
        "tags",
        "legal_bases",
    ),
    aliases={"email": "correo"},
    custom=CUSTOM_FIELD,
)

_check_email = filled(check_email)

_check_mood = one_of("Glad", "Sad")

SOURCE_RULE = re.compile(r"^[\[]")

_check_tags = array(string)

_check_legal_bases = array(check_legal_basis)


def check_greeting_payload(value: object, errors: Errors) -> None:
    """Check an object: Payload of Greeting."""
    fields = object_fields(value, errors)
    if fields is None:
        return
    required(fields, "email", _check_email, errors)
    required(fields, "words", text, errors)
    optional(fields, "mood", _check_mood, errors)
    optional(fields, "said_at", check_date_time, errors)
    optional(fields, "seconds", integer, errors)
    optional(fields, "loud", boolean, errors)
    optional(fields, "source", string, errors)
    if optional(fields, "medium", string, errors):
        empty_when(fields, "medium", "source", SOURCE_RULE, errors)
    optional(fields, "tags", _check_tags, errors)
    optional(fields, "legal_bases", _check_legal_bases, errors)
    for name in GREETING_PAYLOAD_NAMES.unknown(fields):
        if CUSTOM_FIELD.search(name):
            optional(fields, name, string, errors)
        else:
            suggest_prefix(
                fields,
                name,
                GREETING_PAYLOAD_NAMES,
                "cf_",
                NOT_CUSTOM_FIELDS,
                errors,
            )


GREETING_PAYLOAD = Payload(check_greeting_payload, GREETING_PAYLOAD_NAMES)

check_greeting_event = event(
    ENVELOPE,
    {"GREETING": GREETING_PAYLOAD},
    Names(("GREETING",)),
)


def validate_greeting(value: object, *, allow_unknown: bool = False) -> list[Error]:
    """Validate a GREETING event.

    A contact said hello.

    Args:
        value: Any value: of json.loads, or as it is given to json.dumps.
        allow_unknown: Whether unknown fields are no errors. The API silently drops
            them.

    Returns:
        Every error with its path, in the order of the documented fields; none if the
        value is valid.
        An error never contains a value of a field. Nothing is raised.
    """
    errors = collect(check_greeting_event, value, allow_unknown)
    return report(errors, MESSAGES)


def assert_greeting(value: object, *, allow_unknown: bool = False) -> GreetingEvent:
    """Return a GREETING event, if it is valid.

    A contact said hello.

    Args:
        value: Any value: of json.loads, or as it is given to json.dumps.
        allow_unknown: Whether unknown fields are no errors. The API silently drops
            them.

    Returns:
        The value itself, with its type.

    Raises:
        RdsmValidationError: With every error in errors.
    """
    valid = validated(value, check_greeting_event, MESSAGES, DETAILS, allow_unknown)
    return cast("GreetingEvent", valid)


def validate_greeting_payload(
    payload: object,
    *,
    allow_unknown: bool = False,
) -> list[Error]:
    """Validate the payload of a GREETING event.

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
    errors = collect(check_greeting_payload, payload, allow_unknown, "payload")
    return report(errors, MESSAGES)


def assert_greeting_payload(
    payload: object,
    *,
    allow_unknown: bool = False,
) -> GreetingPayload:
    """Return the payload of a GREETING event, if it is valid.

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
        check_greeting_payload,
        MESSAGES,
        DETAILS,
        allow_unknown,
        "payload",
    )
    return cast("GreetingPayload", valid)
