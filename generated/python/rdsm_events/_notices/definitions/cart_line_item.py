# Generated from CartLineItem in spec/. Do not edit: change the spec and run "npm run generate".
"""The notices of CartLineItem."""

from __future__ import annotations

import re

from ..._runtime.json_types import (
    exact_number,
    exact_str,
    fields_of,
    is_integer,
    items_of,
)
from ..._runtime.limits import length_of
from ..._runtime.notices import Notices, inspect_expected, inspect_field
from ..._runtime.suggest import Names
from ..origins import (
    NEWER_DOCS_6,
    OFFICIAL_CLIENT_10,
    OFFICIAL_CLIENT_11,
    OFFICIAL_CLIENT_12,
    OFFICIAL_CLIENT_13,
    OFFICIAL_CLIENT_2,
    OFFICIAL_CLIENT_3,
    OFFICIAL_CLIENT_5,
    OURS_2,
)


def _inspect_product_id(value: object, notices: Notices) -> None:
    """Add the notices of a value: product_id."""
    text = exact_str(value)
    if text is None:
        return
    if length_of(text) > 150:
        notices.unusual({"max_length": 150}, OFFICIAL_CLIENT_10)


def _inspect_product_title(value: object, notices: Notices) -> None:
    """Add the notices of a value: product_title."""
    text = exact_str(value)
    if text is None:
        return
    if length_of(text) > 255:
        notices.unusual({"max_length": 255}, OFFICIAL_CLIENT_11)


def _inspect_price(value: object, notices: Notices) -> None:
    """Add the notices of a value: price."""
    number = exact_number(value)
    if number is None:
        return
    if number < 0:
        notices.unusual({"minimum": 0}, OFFICIAL_CLIENT_5)


def _inspect_quantity(value: object, notices: Notices) -> None:
    """Add the notices of a value: quantity."""
    number = exact_number(value)
    if number is None or not is_integer(number):
        return
    if number < 1:
        notices.unusual({"minimum": 1}, OFFICIAL_CLIENT_12)


_PATTERN = re.compile(r"^[Hh][Tt][Tt][Pp][Ss]?://[^ \t-\r]+\Z")


def _inspect_product_url(value: object, notices: Notices) -> None:
    """Add the notices of a value: product_url."""
    text = exact_str(value)
    if text is None:
        return
    if not _PATTERN.search(text):
        notices.unusual(
            {"pattern": "^[Hh][Tt][Tt][Pp][Ss]?://[^ \\t-\\r]+$"},
            OFFICIAL_CLIENT_3,
            "http_url",
        )


def _inspect_image_url(value: object, notices: Notices) -> None:
    """Add the notices of a value: image_url."""
    text = exact_str(value)
    if text is None:
        return
    if not _PATTERN.search(text):
        notices.unusual(
            {"pattern": "^[Hh][Tt][Tt][Pp][Ss]?://[^ \\t-\\r]+$"},
            OFFICIAL_CLIENT_3,
            "http_url",
        )


def _inspect_categories(value: object, notices: Notices) -> None:
    """Add the notices of a value: categories."""
    items = items_of(value)
    if items is None:
        return
    if len(items) > 10:
        notices.unusual({"max_items": 10}, OFFICIAL_CLIENT_13)


NAMES = Names(
    (
        "product_id",
        "product_title",
        "price",
        "quantity",
        "product_url",
        "variant_id",
        "variant_title",
        "sku",
        "image_url",
        "categories",
    ),
    aliases={
        "product_id": "id cforderproductid cfcartproductid",
        "product_title": "name title productname nome produto",
        "product_url": "url",
        "image_url": "image",
        "sku": "cforderproductsku cfcartproductsku",
        "quantity": "qty quantidade",
        "price": "unitprice preco",
        "categories": "category categoria",
    },
)


def inspect_cart_line_item(value: object, notices: Notices) -> None:
    """Add the notices of a value: Line item of a cart."""
    fields = fields_of(value)
    if fields is None:
        return
    inspect_expected(fields, "product_id", NEWER_DOCS_6, notices, _inspect_product_id)
    inspect_expected(
        fields,
        "product_title",
        OFFICIAL_CLIENT_2,
        notices,
        _inspect_product_title,
    )
    inspect_expected(fields, "price", OFFICIAL_CLIENT_2, notices, _inspect_price)
    inspect_expected(fields, "quantity", OFFICIAL_CLIENT_2, notices, _inspect_quantity)
    inspect_field(fields, "product_url", _inspect_product_url, notices)
    inspect_expected(fields, "variant_id", NEWER_DOCS_6, notices)
    inspect_expected(fields, "sku", NEWER_DOCS_6, notices)
    inspect_field(fields, "image_url", _inspect_image_url, notices)
    inspect_field(fields, "categories", _inspect_categories, notices)
    for name in NAMES.unknown(fields):
        notices.unlisted(name, NAMES, OURS_2)
