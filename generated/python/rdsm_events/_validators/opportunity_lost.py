# Generated from spec/events/opportunity-lost.ts. Do not edit: change the spec and run "npm run generate".
"""Validation of OPPORTUNITY_LOST events."""

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
from .._runtime.scalars import filled, string, text
from .._runtime.suggest import Names
from .._runtime.validation_error import validated
from .._types.opportunity_lost import OpportunityLostEvent, OpportunityLostPayload
from .envelope import ENVELOPE
from .formats import check_email
from .messages import DETAILS, MESSAGES

OPPORTUNITY_LOST_PAYLOAD_NAMES = Names(
    ("email", "funnel_name", "reason"),
    aliases={
        "email": "correo emailaddress mail useremail youremail seuemail",
        "funnel_name": "funil",
        "reason": "value motivo lostreason",
        "": "name",
    },
)

_check_email = filled(check_email)


def check_opportunity_lost_payload(value: object, errors: Errors) -> None:
    """Check an object: Payload of Opportunity lost."""
    fields = object_fields(value, errors)
    if fields is None:
        return
    required(fields, "email", _check_email, errors)
    required(fields, "funnel_name", text, errors)
    optional(fields, "reason", string, errors)
    for name in OPPORTUNITY_LOST_PAYLOAD_NAMES.unknown(fields):
        reject_custom_field(
            name,
            OPPORTUNITY_LOST_PAYLOAD_NAMES,
            "cf_",
            ("CONVERSION",),
            errors,
        )


OPPORTUNITY_LOST_PAYLOAD = Payload(
    check_opportunity_lost_payload,
    OPPORTUNITY_LOST_PAYLOAD_NAMES,
)

check_opportunity_lost_event = event(
    ENVELOPE,
    {"OPPORTUNITY_LOST": OPPORTUNITY_LOST_PAYLOAD},
    Names(("OPPORTUNITY_LOST",)),
)


def validate_opportunity_lost(
    value: object,
    *,
    allow_unknown: bool = False,
) -> list[Error]:
    """Validate an OPPORTUNITY_LOST event.

    A contact was marked as a lost opportunity.

    Args:
        value: Any value: of json.loads, or as it is given to json.dumps.
        allow_unknown: Whether unknown fields are no errors. The API silently drops
            them.

    Returns:
        Every error with its path, in the order of the documented fields; none if the
        value is valid.
        An error never contains a value of a field. Nothing is raised.
    """
    errors = collect(check_opportunity_lost_event, value, allow_unknown)
    return report(errors, MESSAGES)


def assert_opportunity_lost(
    value: object,
    *,
    allow_unknown: bool = False,
) -> OpportunityLostEvent:
    """Return an OPPORTUNITY_LOST event, if it is valid.

    A contact was marked as a lost opportunity.

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
        check_opportunity_lost_event,
        MESSAGES,
        DETAILS,
        allow_unknown,
    )
    return cast("OpportunityLostEvent", valid)


def validate_opportunity_lost_payload(
    payload: object,
    *,
    allow_unknown: bool = False,
) -> list[Error]:
    """Validate the payload of an OPPORTUNITY_LOST event.

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
    errors = collect(check_opportunity_lost_payload, payload, allow_unknown, "payload")
    return report(errors, MESSAGES)


def assert_opportunity_lost_payload(
    payload: object,
    *,
    allow_unknown: bool = False,
) -> OpportunityLostPayload:
    """Return the payload of an OPPORTUNITY_LOST event, if it is valid.

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
        check_opportunity_lost_payload,
        MESSAGES,
        DETAILS,
        allow_unknown,
        "payload",
    )
    return cast("OpportunityLostPayload", valid)
