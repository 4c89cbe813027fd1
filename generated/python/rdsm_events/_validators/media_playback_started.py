# Generated from spec/events/media-playback-started.ts. Do not edit: change the spec and run "npm run generate".
"""Validation of MEDIA_PLAYBACK_STARTED events."""

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
from .._runtime.scalars import boolean, filled, integer, one_of, string, text
from .._runtime.suggest import Names
from .._runtime.validation_error import validated
from .._types.media_playback_started import (
    MediaPlaybackStartedEvent,
    MediaPlaybackStartedPayload,
)
from .definitions.legal_basis import check_legal_basis
from .envelope import ENVELOPE
from .formats import check_date_time, check_email
from .messages import DETAILS, MESSAGES

MEDIA_PLAYBACK_STARTED_PAYLOAD_NAMES = Names(
    (
        "email",
        "name",
        "company_name",
        "company_site",
        "job_title",
        "personal_phone",
        "mobile_phone",
        "twitter",
        "facebook",
        "linkedin",
        "website",
        "media_type",
        "media_metadata",
        "media_recorded_content",
        "media_identifier",
        "media_category",
        "media_duration",
        "media_published_date_timestamp",
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
        "": "title site",
    },
)

_check_email = filled(check_email)

_check_media_type = filled(one_of("Video", "Audio"))

_check_legal_bases = array(check_legal_basis)


def check_media_playback_started_payload(value: object, errors: Errors) -> None:
    """Check an object: Payload of Media playback started."""
    fields = object_fields(value, errors)
    if fields is None:
        return
    required(fields, "email", _check_email, errors)
    optional(fields, "name", string, errors)
    optional(fields, "company_name", string, errors)
    optional(fields, "company_site", string, errors)
    optional(fields, "job_title", string, errors)
    optional(fields, "personal_phone", string, errors)
    optional(fields, "mobile_phone", string, errors)
    optional(fields, "twitter", string, errors)
    optional(fields, "facebook", string, errors)
    optional(fields, "linkedin", string, errors)
    optional(fields, "website", string, errors)
    required(fields, "media_type", _check_media_type, errors)
    optional(fields, "media_metadata", string, errors)
    optional(fields, "media_recorded_content", boolean, errors)
    required(fields, "media_identifier", text, errors)
    optional(fields, "media_category", string, errors)
    optional(fields, "media_duration", integer, errors)
    optional(fields, "media_published_date_timestamp", check_date_time, errors)
    optional(fields, "legal_bases", _check_legal_bases, errors)
    for name in MEDIA_PLAYBACK_STARTED_PAYLOAD_NAMES.unknown(fields):
        reject_custom_field(
            name,
            MEDIA_PLAYBACK_STARTED_PAYLOAD_NAMES,
            "cf_",
            ("CONVERSION",),
            errors,
        )


MEDIA_PLAYBACK_STARTED_PAYLOAD = Payload(
    check_media_playback_started_payload,
    MEDIA_PLAYBACK_STARTED_PAYLOAD_NAMES,
)

check_media_playback_started_event = event(
    ENVELOPE,
    {"MEDIA_PLAYBACK_STARTED": MEDIA_PLAYBACK_STARTED_PAYLOAD},
    Names(("MEDIA_PLAYBACK_STARTED",)),
)


def validate_media_playback_started(
    value: object,
    *,
    allow_unknown: bool = False,
) -> list[Error]:
    """Validate a MEDIA_PLAYBACK_STARTED event.

    A contact began to watch or listen to a media item.

    Args:
        value: Any value: of json.loads, or as it is given to json.dumps.
        allow_unknown: Whether unknown fields are no errors. The API silently drops
            them.

    Returns:
        Every error with its path, in the order of the documented fields; none if the
        value is valid.
        An error never contains a value of a field. Nothing is raised.
    """
    errors = collect(check_media_playback_started_event, value, allow_unknown)
    return report(errors, MESSAGES)


def assert_media_playback_started(
    value: object,
    *,
    allow_unknown: bool = False,
) -> MediaPlaybackStartedEvent:
    """Return a MEDIA_PLAYBACK_STARTED event, if it is valid.

    A contact began to watch or listen to a media item.

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
        check_media_playback_started_event,
        MESSAGES,
        DETAILS,
        allow_unknown,
    )
    return cast("MediaPlaybackStartedEvent", valid)


def validate_media_playback_started_payload(
    payload: object,
    *,
    allow_unknown: bool = False,
) -> list[Error]:
    """Validate the payload of a MEDIA_PLAYBACK_STARTED event.

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
        check_media_playback_started_payload,
        payload,
        allow_unknown,
        "payload",
    )
    return report(errors, MESSAGES)


def assert_media_playback_started_payload(
    payload: object,
    *,
    allow_unknown: bool = False,
) -> MediaPlaybackStartedPayload:
    """Return the payload of a MEDIA_PLAYBACK_STARTED event, if it is valid.

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
        check_media_playback_started_payload,
        MESSAGES,
        DETAILS,
        allow_unknown,
        "payload",
    )
    return cast("MediaPlaybackStartedPayload", valid)
