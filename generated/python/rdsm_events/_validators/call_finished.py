# Generated from spec/events/call-finished.ts. Do not edit: change the spec and run "npm run generate".
"""Validation of CALL_FINISHED events."""

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
from .._runtime.scalars import filled, one_of, string, text
from .._runtime.suggest import Names
from .._runtime.validation_error import validated
from .._types.call_finished import CallFinishedEvent, CallFinishedPayload
from .definitions.legal_basis import check_legal_basis
from .envelope import ENVELOPE
from .formats import check_date_time, check_email
from .messages import DETAILS, MESSAGES

CALL_FINISHED_PAYLOAD_NAMES = Names(
    (
        "name",
        "email",
        "company_name",
        "company_site",
        "job_title",
        "personal_phone",
        "call_user_email",
        "call_from_number",
        "call_started_at",
        "call_duration",
        "call_type",
        "call_status",
        "call_status_description",
        "call_phone_type",
        "call_carrier",
        "call_record",
        "legal_bases",
    ),
    aliases={
        "email": "correo emailaddress mail useremail youremail seuemail",
        "name": "nome nombre fullname nomecompleto yourname seunome firstname",
        "company_name": "empresa nomedaempresa company",
        "job_title": "cargo",
        "personal_phone": "phone phonenumber tel telephone telefone telefono fone yourphone yourtel",
        "legal_bases": "baseslegais legalbasis",
        "": "title site",
    },
)

_check_email = filled(check_email)

_check_call_type = one_of("Inbound", "Outbound")

_check_call_phone_type = one_of("Mobile", "comercial")

_check_legal_bases = array(check_legal_basis)


def check_call_finished_payload(value: object, errors: Errors) -> None:
    """Check an object: Payload of Call finished."""
    fields = object_fields(value, errors)
    if fields is None:
        return
    optional(fields, "name", string, errors)
    required(fields, "email", _check_email, errors)
    optional(fields, "company_name", string, errors)
    optional(fields, "company_site", string, errors)
    optional(fields, "job_title", string, errors)
    optional(fields, "personal_phone", string, errors)
    optional(fields, "call_user_email", check_email, errors)
    required(fields, "call_from_number", text, errors)
    optional(fields, "call_started_at", check_date_time, errors)
    optional(fields, "call_duration", string, errors)
    optional(fields, "call_type", _check_call_type, errors)
    required(fields, "call_status", text, errors)
    optional(fields, "call_status_description", string, errors)
    optional(fields, "call_phone_type", _check_call_phone_type, errors)
    optional(fields, "call_carrier", string, errors)
    optional(fields, "call_record", string, errors)
    optional(fields, "legal_bases", _check_legal_bases, errors)
    for name in CALL_FINISHED_PAYLOAD_NAMES.unknown(fields):
        reject_custom_field(
            name,
            CALL_FINISHED_PAYLOAD_NAMES,
            "cf_",
            ("CONVERSION",),
            errors,
        )


CALL_FINISHED_PAYLOAD = Payload(
    check_call_finished_payload,
    CALL_FINISHED_PAYLOAD_NAMES,
)

check_call_finished_event = event(
    ENVELOPE,
    {"CALL_FINISHED": CALL_FINISHED_PAYLOAD},
    Names(("CALL_FINISHED",)),
)


def validate_call_finished(
    value: object,
    *,
    allow_unknown: bool = False,
) -> list[Error]:
    """Validate a CALL_FINISHED event.

    A phone call with a contact ended.

    Args:
        value: Any value: of json.loads, or as it is given to json.dumps.
        allow_unknown: Whether unknown fields are no errors. The API silently drops
            them.

    Returns:
        Every error with its path, in the order of the documented fields; none if the
        value is valid.
        An error never contains a value of a field. Nothing is raised.
    """
    errors = collect(check_call_finished_event, value, allow_unknown)
    return report(errors, MESSAGES)


def assert_call_finished(
    value: object,
    *,
    allow_unknown: bool = False,
) -> CallFinishedEvent:
    """Return a CALL_FINISHED event, if it is valid.

    A phone call with a contact ended.

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
        check_call_finished_event,
        MESSAGES,
        DETAILS,
        allow_unknown,
    )
    return cast("CallFinishedEvent", valid)


def validate_call_finished_payload(
    payload: object,
    *,
    allow_unknown: bool = False,
) -> list[Error]:
    """Validate the payload of a CALL_FINISHED event.

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
    errors = collect(check_call_finished_payload, payload, allow_unknown, "payload")
    return report(errors, MESSAGES)


def assert_call_finished_payload(
    payload: object,
    *,
    allow_unknown: bool = False,
) -> CallFinishedPayload:
    """Return the payload of a CALL_FINISHED event, if it is valid.

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
        check_call_finished_payload,
        MESSAGES,
        DETAILS,
        allow_unknown,
        "payload",
    )
    return cast("CallFinishedPayload", valid)
