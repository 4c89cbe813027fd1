# Generated from spec/events/ecommerce-order-refunded.ts. Do not edit: change the spec and run "npm run generate".
"""Notices of ECOMMERCE_ORDER_REFUNDED events."""

from __future__ import annotations

import re

from .._runtime.json_types import exact_number, exact_str, fields_of
from .._runtime.notices import (
    EventNotices,
    Notice,
    Notices,
    collect_notices,
    drop_expected,
    inspect_event,
    inspect_expected,
    inspect_field,
    is_one_of,
)
from .._runtime.suggest import Names
from .._validators.messages import MESSAGES
from .origins import (
    NEWER_DOCS_4,
    OFFICIAL_CLIENT_4,
    OFFICIAL_CLIENT_5,
    OURS_2,
    OURS_3,
    OURS_4,
)

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


def _inspect_currency(value: object, notices: Notices) -> None:
    """Add the notices of a value: currency."""
    text = exact_str(value)
    if text is None:
        return
    if not is_one_of(
        text,
        "ARS",
        "BRL",
        "CAD",
        "CLP",
        "COP",
        "EUR",
        "MXN",
        "PEN",
        "USD",
        "UYU",
    ):
        notices.unusual(
            {
                "values": [
                    "ARS",
                    "BRL",
                    "CAD",
                    "CLP",
                    "COP",
                    "EUR",
                    "MXN",
                    "PEN",
                    "USD",
                    "UYU",
                ],
            },
            OFFICIAL_CLIENT_4,
        )


def _inspect_price(value: object, notices: Notices) -> None:
    """Add the notices of a value: price."""
    number = exact_number(value)
    if number is None:
        return
    if number < 0:
        notices.unusual({"minimum": 0}, OFFICIAL_CLIENT_5)


NAMES = Names(
    (
        "email",
        "phone",
        "identifier",
        "name",
        "mobile_phone",
        "personal_phone",
        "legal_bases",
        "currency",
        "price",
        "order_identifier",
    ),
    aliases={
        "email": "correo emailaddress mail useremail youremail seuemail",
        "name": "nome nombre fullname nomecompleto yourname seunome firstname",
        "phone": "phonenumber tel telephone telefone telefono fone celular mobile whatsapp yourphone yourtel",
        "personal_phone": "phonenumber tel telephone telefone telefono fone yourphone yourtel",
        "mobile_phone": "phonenumber tel telephone fone celular mobile whatsapp yourphone yourtel",
        "legal_bases": "baseslegais legalbasis",
        "price": "valor preco value amount total carttotal ordertotal cforderpaymentamount ordervalue",
        "currency": "moeda",
        "order_identifier": "orderid cforderid",
        "identifier": "orderid cforderid cartid cfcartid checkoutid",
        "": "order",
    },
)


def inspect_ecommerce_order_refunded_payload(value: object, notices: Notices) -> None:
    """Add the notices of a value: Payload of Order refunded (e-commerce)."""
    fields = fields_of(value)
    if fields is None:
        return
    first = len(notices.found)
    inspect_expected(fields, "email", OURS_3, notices)
    inspect_field(fields, "phone", _inspect_phone, notices)
    inspect_expected(fields, "identifier", OURS_4, notices)
    inspect_field(fields, "mobile_phone", _inspect_mobile_phone, notices)
    inspect_field(fields, "personal_phone", _inspect_personal_phone, notices)
    inspect_field(fields, "currency", _inspect_currency, notices)
    inspect_field(fields, "price", _inspect_price, notices)
    for name in NAMES.unknown(fields):
        notices.unlisted(name, NAMES, OURS_2)
    drop_expected(fields, ("email", "phone"), first, notices)


ECOMMERCE_ORDER_REFUNDED_NOTICES = EventNotices(
    None,
    inspect_ecommerce_order_refunded_payload,
)

_TYPES = {"ECOMMERCE_ORDER_REFUNDED": ECOMMERCE_ORDER_REFUNDED_NOTICES}


def inspect_ecommerce_order_refunded_event(value: object, notices: Notices) -> None:
    """Add the notices of an event."""
    inspect_event(value, "event_type", "payload", _TYPES, notices)


def notices_of_ecommerce_order_refunded(value: object) -> list[Notice]:
    """Return the notices of an ECOMMERCE_ORDER_REFUNDED event: what is valid but not
    advisable.

    Args:
        value: Any value; one of another type has no notices. It is never part of a
            notice.

    Returns:
        The notices in the order of the fields. Nothing is raised.
    """
    return collect_notices(inspect_ecommerce_order_refunded_event, value, MESSAGES)
