# Generated from LineItem in spec/. Do not edit: change the spec and run "npm run generate".
"""The check of LineItem."""

from __future__ import annotations

from ..._runtime.arrays import array
from ..._runtime.errors import Errors
from ..._runtime.objects import object_fields, optional
from ..._runtime.scalars import integer, number, string

_check_categories = array(string)


def check_line_item(value: object, errors: Errors) -> None:
    """Check an object: Line item."""
    fields = object_fields(value, errors)
    if fields is None:
        return
    optional(fields, "product_id", string, errors)
    optional(fields, "product_title", string, errors)
    optional(fields, "price", number, errors)
    optional(fields, "quantity", integer, errors)
    optional(fields, "product_url", string, errors)
    optional(fields, "variant_id", string, errors)
    optional(fields, "variant_title", string, errors)
    optional(fields, "sku", string, errors)
    optional(fields, "image_url", string, errors)
    optional(fields, "categories", _check_categories, errors)
