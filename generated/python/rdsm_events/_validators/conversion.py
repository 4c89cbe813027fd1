# Generated from spec/events/conversion.ts. Do not edit: change the spec and run "npm run generate".
"""Validation of CONVERSION events."""

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
from .._runtime.scalars import boolean, filled, string, text
from .._runtime.suggest import Names
from .._runtime.validation_error import validated
from .._types.conversion import ConversionEvent, ConversionPayload
from .definitions.legal_basis import check_legal_basis
from .envelope import ENVELOPE
from .formats import check_email
from .messages import DETAILS, MESSAGES
from .not_custom_fields import NOT_CUSTOM_FIELDS

CUSTOM_FIELD = re.compile(r"^cf_[^\n\r\u2027-\u202a]+\Z")

CONVERSION_PAYLOAD_NAMES = Names(
    (
        "conversion_identifier",
        "name",
        "email",
        "job_title",
        "state",
        "city",
        "country",
        "personal_phone",
        "mobile_phone",
        "twitter",
        "facebook",
        "linkedin",
        "website",
        "company_name",
        "company_site",
        "company_address",
        "client_tracking_id",
        "traffic_source",
        "traffic_medium",
        "traffic_campaign",
        "traffic_value",
        "tags",
        "available_for_mailing",
        "legal_bases",
    ),
    aliases={
        "conversion_identifier": "identificador eventidentifier",
        "email": "correo emailaddress mail useremail youremail seuemail",
        "name": "nome nombre fullname nomecompleto yourname seunome firstname",
        "company_name": "empresa nomedaempresa company",
        "job_title": "cargo",
        "personal_phone": "phone phonenumber tel telephone telefone telefono fone yourphone yourtel",
        "mobile_phone": "phone phonenumber tel telephone fone celular mobile whatsapp yourphone yourtel",
        "state": "estado uf openstate",
        "city": "cidade ciudad opencity",
        "country": "pais opencountry",
        "tags": "tag etiquetas",
        "traffic_source": "utmsource cutmz",
        "traffic_medium": "utmmedium",
        "traffic_campaign": "utmcampaign",
        "traffic_value": "utmterm term",
        "legal_bases": "baseslegais legalbasis",
        "client_tracking_id": "clientid",
        "": "value title site client",
    },
    custom=CUSTOM_FIELD,
)

_check_email = filled(check_email)

TRAFFIC_SOURCE_RULE = re.compile(r"^(?:encoded_|[{]|%7[Bb]|eyJ)")

_check_tags = array(string)

_check_legal_bases = array(check_legal_basis)


def check_conversion_payload(value: object, errors: Errors) -> None:
    """Check an object: Payload of Conversion."""
    fields = object_fields(value, errors)
    if fields is None:
        return
    required(fields, "conversion_identifier", text, errors)
    optional(fields, "name", string, errors)
    required(fields, "email", _check_email, errors)
    optional(fields, "job_title", string, errors)
    optional(fields, "state", string, errors)
    optional(fields, "city", string, errors)
    optional(fields, "country", string, errors)
    optional(fields, "personal_phone", string, errors)
    optional(fields, "mobile_phone", string, errors)
    optional(fields, "twitter", string, errors)
    optional(fields, "facebook", string, errors)
    optional(fields, "linkedin", string, errors)
    optional(fields, "website", string, errors)
    optional(fields, "company_name", string, errors)
    optional(fields, "company_site", string, errors)
    optional(fields, "company_address", string, errors)
    optional(fields, "client_tracking_id", string, errors)
    optional(fields, "traffic_source", string, errors)
    if optional(fields, "traffic_medium", string, errors):
        empty_when(
            fields,
            "traffic_medium",
            "traffic_source",
            TRAFFIC_SOURCE_RULE,
            errors,
        )
    if optional(fields, "traffic_campaign", string, errors):
        empty_when(
            fields,
            "traffic_campaign",
            "traffic_source",
            TRAFFIC_SOURCE_RULE,
            errors,
        )
    if optional(fields, "traffic_value", string, errors):
        empty_when(
            fields,
            "traffic_value",
            "traffic_source",
            TRAFFIC_SOURCE_RULE,
            errors,
        )
    optional(fields, "tags", _check_tags, errors)
    optional(fields, "available_for_mailing", boolean, errors)
    optional(fields, "legal_bases", _check_legal_bases, errors)
    for name in CONVERSION_PAYLOAD_NAMES.unknown(fields):
        if CUSTOM_FIELD.search(name):
            optional(fields, name, string, errors)
        else:
            suggest_prefix(
                fields,
                name,
                CONVERSION_PAYLOAD_NAMES,
                "cf_",
                NOT_CUSTOM_FIELDS,
                errors,
            )


CONVERSION_PAYLOAD = Payload(check_conversion_payload, CONVERSION_PAYLOAD_NAMES)

check_conversion_event = event(
    ENVELOPE,
    {"CONVERSION": CONVERSION_PAYLOAD},
    Names(("CONVERSION",)),
)


def validate_conversion(value: object, *, allow_unknown: bool = False) -> list[Error]:
    """Validate a CONVERSION event.

    A contact converted: a form was sent, a page visited, a material downloaded.

    Args:
        value: Any value: of json.loads, or as it is given to json.dumps.
        allow_unknown: Whether unknown fields are no errors. The API silently drops
            them.

    Returns:
        Every error with its path, in the order of the documented fields; none if the
        value is valid.
        An error never contains a value of a field. Nothing is raised.
    """
    errors = collect(check_conversion_event, value, allow_unknown)
    return report(errors, MESSAGES)


def assert_conversion(value: object, *, allow_unknown: bool = False) -> ConversionEvent:
    """Return a CONVERSION event, if it is valid.

    A contact converted: a form was sent, a page visited, a material downloaded.

    Args:
        value: Any value: of json.loads, or as it is given to json.dumps.
        allow_unknown: Whether unknown fields are no errors. The API silently drops
            them.

    Returns:
        The value itself, with its type.

    Raises:
        RdsmValidationError: With every error in errors.
    """
    valid = validated(value, check_conversion_event, MESSAGES, DETAILS, allow_unknown)
    return cast("ConversionEvent", valid)


def validate_conversion_payload(
    payload: object,
    *,
    allow_unknown: bool = False,
) -> list[Error]:
    """Validate the payload of a CONVERSION event.

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
    errors = collect(check_conversion_payload, payload, allow_unknown, "payload")
    return report(errors, MESSAGES)


def assert_conversion_payload(
    payload: object,
    *,
    allow_unknown: bool = False,
) -> ConversionPayload:
    """Return the payload of a CONVERSION event, if it is valid.

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
        check_conversion_payload,
        MESSAGES,
        DETAILS,
        allow_unknown,
        "payload",
    )
    return cast("ConversionPayload", valid)
