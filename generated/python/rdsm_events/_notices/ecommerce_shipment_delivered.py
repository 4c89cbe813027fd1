# Generated from spec/events/ecommerce-shipment-delivered.ts. Do not edit: change the spec and run "npm run generate".
"""Notices of ECOMMERCE_SHIPMENT_DELIVERED events."""

from __future__ import annotations

import re

from .._runtime.json_types import exact_str, fields_of
from .._runtime.notices import (
    EventNotices,
    Notice,
    Notices,
    collect_notices,
    drop_expected,
    inspect_event,
    inspect_expected,
    inspect_field,
)
from .._runtime.suggest import Names
from .._validators.messages import MESSAGES
from .origins import NEWER_DOCS_4, OFFICIAL_CLIENT_1, OFFICIAL_CLIENT_2, OURS_2

_PATTERN = re.compile(r"^[+][1-9][0-9]{1,14}\Z")


def _inspect_phone(value: object, notices: Notices) -> None:
    """Add the notices of a value: phone."""
    text = exact_str(value)
    if not text:
        return
    if not _PATTERN.search(text):
        notices.unusual({"pattern": "^[+][1-9][0-9]{1,14}$"}, NEWER_DOCS_4, "e164")


def _inspect_mobile_phone(value: object, notices: Notices) -> None:
    """Add the notices of a value: mobile_phone."""
    text = exact_str(value)
    if text is None:
        return
    if not _PATTERN.search(text):
        notices.unusual({"pattern": "^[+][1-9][0-9]{1,14}$"}, NEWER_DOCS_4, "e164")


def _inspect_personal_phone(value: object, notices: Notices) -> None:
    """Add the notices of a value: personal_phone."""
    text = exact_str(value)
    if text is None:
        return
    if not _PATTERN.search(text):
        notices.unusual({"pattern": "^[+][1-9][0-9]{1,14}$"}, NEWER_DOCS_4, "e164")


NAMES = Names(
    (
        "email",
        "phone",
        "identifier",
        "name",
        "mobile_phone",
        "personal_phone",
        "legal_bases",
        "order_identifier",
    ),
    aliases={
        "email": "correo emailaddress mail useremail youremail seuemail",
        "name": "nome nombre fullname nomecompleto yourname seunome firstname",
        "phone": "phonenumber tel telephone telefone telefono fone celular mobile whatsapp yourphone yourtel",
        "personal_phone": "phonenumber tel telephone telefone telefono fone yourphone yourtel",
        "mobile_phone": "phonenumber tel telephone fone celular mobile whatsapp yourphone yourtel",
        "legal_bases": "baseslegais legalbasis",
        "order_identifier": "orderid cforderid",
        "identifier": "orderid cforderid cartid cfcartid checkoutid",
        "": "order",
    },
)


def inspect_ecommerce_shipment_delivered_payload(
    value: object,
    notices: Notices,
) -> None:
    """Add the notices of a value: Payload of Shipment delivered (e-commerce)."""
    fields = fields_of(value)
    if fields is None:
        return
    first = len(notices.found)
    inspect_expected(fields, "email", OFFICIAL_CLIENT_1, notices)
    inspect_field(fields, "phone", _inspect_phone, notices)
    inspect_expected(fields, "identifier", OFFICIAL_CLIENT_2, notices)
    inspect_field(fields, "mobile_phone", _inspect_mobile_phone, notices)
    inspect_field(fields, "personal_phone", _inspect_personal_phone, notices)
    inspect_expected(fields, "order_identifier", OFFICIAL_CLIENT_2, notices)
    for name in NAMES.unknown(fields):
        notices.unlisted(name, NAMES, OURS_2)
    drop_expected(fields, ("email", "phone"), first, notices)


ECOMMERCE_SHIPMENT_DELIVERED_NOTICES = EventNotices(
    None,
    inspect_ecommerce_shipment_delivered_payload,
)

_TYPES = {"ECOMMERCE_SHIPMENT_DELIVERED": ECOMMERCE_SHIPMENT_DELIVERED_NOTICES}


def inspect_ecommerce_shipment_delivered_event(value: object, notices: Notices) -> None:
    """Add the notices of an event."""
    inspect_event(value, "event_type", "payload", _TYPES, notices)


def notices_of_ecommerce_shipment_delivered(value: object) -> list[Notice]:
    """Return the notices of an ECOMMERCE_SHIPMENT_DELIVERED event: what is valid but
    not advisable.

    Args:
        value: Any value; one of another type has no notices. It is never part of a
            notice.

    Returns:
        The notices in the order of the fields. Nothing is raised.
    """
    return collect_notices(inspect_ecommerce_shipment_delivered_event, value, MESSAGES)
