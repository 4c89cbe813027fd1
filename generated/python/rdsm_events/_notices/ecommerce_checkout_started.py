# Generated from spec/events/ecommerce-checkout-started.ts. Do not edit: change the spec and run "npm run generate".
"""Notices of ECOMMERCE_CHECKOUT_STARTED events."""

from __future__ import annotations

import re

from .._runtime.json_types import (
    exact_number,
    exact_str,
    fields_of,
    is_integer,
    items_of,
)
from .._runtime.notices import (
    EventNotices,
    Notice,
    Notices,
    collect_notices,
    drop_expected,
    inspect_event,
    inspect_expected,
    inspect_field,
    inspect_items,
    is_one_of,
)
from .._runtime.suggest import Names
from .._validators.messages import MESSAGES
from .definitions.line_item import inspect_line_item
from .origins import (
    NEWER_DOCS_4,
    OFFICIAL_CLIENT_1,
    OFFICIAL_CLIENT_2,
    OFFICIAL_CLIENT_3,
    OFFICIAL_CLIENT_4,
    OFFICIAL_CLIENT_5,
    OFFICIAL_CLIENT_6,
    OFFICIAL_CLIENT_7,
    OURS_2,
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


_PATTERN_2 = re.compile(r"^[Hh][Tt][Tt][Pp][Ss]?://[^ \t-\r]+\Z")


def _inspect_checkout_url(value: object, notices: Notices) -> None:
    """Add the notices of a value: checkout_url."""
    text = exact_str(value)
    if text is None:
        return
    if not _PATTERN_2.search(text):
        notices.unusual(
            {"pattern": "^[Hh][Tt][Tt][Pp][Ss]?://[^ \\t-\\r]+$"},
            OFFICIAL_CLIENT_3,
            "http_url",
        )


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


def _inspect_total_items(value: object, notices: Notices) -> None:
    """Add the notices of a value: total_items."""
    number = exact_number(value)
    if number is None or not is_integer(number):
        return
    if number < 0:
        notices.unusual({"minimum": 0}, OFFICIAL_CLIENT_6)


def _inspect_line_items(value: object, notices: Notices) -> None:
    """Add the notices of a value: line_items."""
    items = items_of(value)
    if items is None:
        return
    if len(items) > 20:
        notices.unusual({"max_items": 20}, OFFICIAL_CLIENT_7)
    inspect_items(inspect_line_item, items, notices)


NAMES = Names(
    (
        "email",
        "phone",
        "identifier",
        "name",
        "mobile_phone",
        "personal_phone",
        "legal_bases",
        "checkout_url",
        "currency",
        "price",
        "total_items",
        "line_items",
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
        "identifier": "orderid cforderid cartid cfcartid checkoutid",
        "checkout_url": "carturl",
        "line_items": "items itens products produtos",
    },
)


def inspect_ecommerce_checkout_started_payload(value: object, notices: Notices) -> None:
    """Add the notices of a value: Payload of Checkout started (e-commerce)."""
    fields = fields_of(value)
    if fields is None:
        return
    first = len(notices.found)
    inspect_expected(fields, "email", OFFICIAL_CLIENT_1, notices)
    inspect_field(fields, "phone", _inspect_phone, notices)
    inspect_expected(fields, "identifier", OFFICIAL_CLIENT_2, notices)
    inspect_field(fields, "mobile_phone", _inspect_mobile_phone, notices)
    inspect_field(fields, "personal_phone", _inspect_personal_phone, notices)
    inspect_expected(
        fields,
        "checkout_url",
        OFFICIAL_CLIENT_2,
        notices,
        _inspect_checkout_url,
    )
    inspect_expected(fields, "currency", OFFICIAL_CLIENT_2, notices, _inspect_currency)
    inspect_expected(fields, "price", OFFICIAL_CLIENT_2, notices, _inspect_price)
    inspect_expected(
        fields,
        "total_items",
        OFFICIAL_CLIENT_2,
        notices,
        _inspect_total_items,
    )
    inspect_field(fields, "line_items", _inspect_line_items, notices)
    for name in NAMES.unknown(fields):
        notices.unlisted(name, NAMES, OURS_2)
    drop_expected(fields, ("email", "phone"), first, notices)


ECOMMERCE_CHECKOUT_STARTED_NOTICES = EventNotices(
    None,
    inspect_ecommerce_checkout_started_payload,
)

_TYPES = {"ECOMMERCE_CHECKOUT_STARTED": ECOMMERCE_CHECKOUT_STARTED_NOTICES}


def inspect_ecommerce_checkout_started_event(value: object, notices: Notices) -> None:
    """Add the notices of an event."""
    inspect_event(value, "event_type", "payload", _TYPES, notices)


def notices_of_ecommerce_checkout_started(value: object) -> list[Notice]:
    """Return the notices of an ECOMMERCE_CHECKOUT_STARTED event: what is valid but not
    advisable.

    Args:
        value: Any value; one of another type has no notices. It is never part of a
            notice.

    Returns:
        The notices in the order of the fields. Nothing is raised.
    """
    return collect_notices(inspect_ecommerce_checkout_started_event, value, MESSAGES)
