# Generated from spec/events/chat-finished.ts. Do not edit: change the spec and run "npm run generate".
"""Validation of CHAT_FINISHED events."""

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
from .._types.chat_finished import ChatFinishedEvent, ChatFinishedPayload
from .definitions.legal_basis import check_legal_basis
from .envelope import ENVELOPE
from .formats import check_email
from .messages import DETAILS, MESSAGES

CHAT_FINISHED_PAYLOAD_NAMES = Names(
    (
        "chat_subject",
        "cf_chat_status",
        "cf_chat_transcript_message",
        "cf_chat_type",
        "cf_birthdate",
        "cf_gender",
        "name",
        "email",
        "job_title",
        "personal_phone",
        "mobile_phone",
        "twitter",
        "facebook",
        "linkedin",
        "website",
        "company_name",
        "company_site",
        "legal_bases",
    ),
    aliases={
        "email": "correo emailaddress mail useremail youremail seuemail",
        "name": "nome nombre fullname nomecompleto yourname seunome firstname",
        "company_name": "empresa nomedaempresa company",
        "job_title": "cargo",
        "personal_phone": "phone phonenumber tel telephone telefone telefono fone yourphone yourtel",
        "mobile_phone": "phone phonenumber tel telephone fone celular mobile whatsapp yourphone yourtel",
        "legal_bases": "baseslegais legalbasis",
        "cf_chat_status": "chatstatus",
        "cf_chat_type": "chattype",
        "": "title site",
    },
)

_check_email = filled(check_email)

_check_legal_bases = array(check_legal_basis)


def check_chat_finished_payload(value: object, errors: Errors) -> None:
    """Check an object: Payload of Chat finished."""
    fields = object_fields(value, errors)
    if fields is None:
        return
    required(fields, "chat_subject", text, errors)
    required(fields, "cf_chat_status", text, errors)
    required(fields, "cf_chat_transcript_message", text, errors)
    optional(fields, "cf_chat_type", string, errors)
    optional(fields, "cf_birthdate", string, errors)
    optional(fields, "cf_gender", string, errors)
    optional(fields, "name", string, errors)
    required(fields, "email", _check_email, errors)
    optional(fields, "job_title", string, errors)
    optional(fields, "personal_phone", string, errors)
    optional(fields, "mobile_phone", string, errors)
    optional(fields, "twitter", string, errors)
    optional(fields, "facebook", string, errors)
    optional(fields, "linkedin", string, errors)
    optional(fields, "website", string, errors)
    optional(fields, "company_name", string, errors)
    optional(fields, "company_site", string, errors)
    optional(fields, "legal_bases", _check_legal_bases, errors)
    for name in CHAT_FINISHED_PAYLOAD_NAMES.unknown(fields):
        reject_custom_field(
            name,
            CHAT_FINISHED_PAYLOAD_NAMES,
            "cf_",
            ("CONVERSION",),
            errors,
        )


CHAT_FINISHED_PAYLOAD = Payload(
    check_chat_finished_payload,
    CHAT_FINISHED_PAYLOAD_NAMES,
)

check_chat_finished_event = event(
    ENVELOPE,
    {"CHAT_FINISHED": CHAT_FINISHED_PAYLOAD},
    Names(("CHAT_FINISHED",)),
)


def validate_chat_finished(
    value: object,
    *,
    allow_unknown: bool = False,
) -> list[Error]:
    """Validate a CHAT_FINISHED event.

    A conversation with a contact ended in a chat.

    Args:
        value: Any value: of json.loads, or as it is given to json.dumps.
        allow_unknown: Whether unknown fields are no errors. The API silently drops
            them.

    Returns:
        Every error with its path, in the order of the documented fields; none if the
        value is valid.
        An error never contains a value of a field. Nothing is raised.
    """
    errors = collect(check_chat_finished_event, value, allow_unknown)
    return report(errors, MESSAGES)


def assert_chat_finished(
    value: object,
    *,
    allow_unknown: bool = False,
) -> ChatFinishedEvent:
    """Return a CHAT_FINISHED event, if it is valid.

    A conversation with a contact ended in a chat.

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
        check_chat_finished_event,
        MESSAGES,
        DETAILS,
        allow_unknown,
    )
    return cast("ChatFinishedEvent", valid)


def validate_chat_finished_payload(
    payload: object,
    *,
    allow_unknown: bool = False,
) -> list[Error]:
    """Validate the payload of a CHAT_FINISHED event.

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
    errors = collect(check_chat_finished_payload, payload, allow_unknown, "payload")
    return report(errors, MESSAGES)


def assert_chat_finished_payload(
    payload: object,
    *,
    allow_unknown: bool = False,
) -> ChatFinishedPayload:
    """Return the payload of a CHAT_FINISHED event, if it is valid.

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
        check_chat_finished_payload,
        MESSAGES,
        DETAILS,
        allow_unknown,
        "payload",
    )
    return cast("ChatFinishedPayload", valid)
