"""What builders do: leave out what is None, convert what JSON has no type for."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Any, Dict

from .json_types import fields_of


def present_fields(fields: Dict[str, Any], others: object = None) -> Dict[str, Any]:
    """Return the fields that are not None, and after them other ones that are not listed."""
    present = {name: value for name, value in fields.items() if value is not None}
    for name, value in (fields_of(others) or {}).items():
        if name not in fields and value is not None:
            present[name] = value
    return present


def date_time(value: object) -> object:
    """Return a datetime as RFC 3339, and any other value as it is.

    One without a time zone has no offset, which is an error: nobody knows when it was.
    """
    return value.isoformat() if isinstance(value, datetime.datetime) else value


def plain_number(value: object) -> object:
    """Return a Decimal as a number of JSON, and any other value as it is."""
    if not isinstance(value, Decimal):
        return value
    return (
        int(value)
        if value.is_finite() and value == value.to_integral_value()
        else float(value)
    )
