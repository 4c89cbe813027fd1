"""Checks of values of one of several JSON types."""

from __future__ import annotations

from typing import Tuple

from .errors import Check, Errors
from .json_types import exact_str, fields_of, items_of

Member = Tuple[str, str, Check]
"""A JSON type, the name that the API gives it, and the check of its values."""


def type_union(*members: Member) -> Check:
    """Return the check of a value, which is that of the member of its JSON type."""
    checks = {json_type: check for json_type, _, check in members}
    data_types = [data_type for _, data_type, _ in members]

    def check_type_union(value: object, errors: Errors) -> None:
        if value is None:
            errors.add("CANNOT_BE_NULL")
            return
        check = checks.get(json_type_of(value))
        if check is not None:
            check(value, errors)
        else:
            errors.add("INVALID_DATA_TYPE", {"data_types": data_types[:]}, "data_types")

    return check_type_union


def json_type_of(value: object) -> str:
    """Return the JSON type of a value; that of a value which JSON does not have is empty."""
    kind = type(value)
    if kind is bool:
        return "boolean"
    if issubclass(kind, (int, float)):
        return "number"
    if exact_str(value) is not None:
        return "string"
    if items_of(value) is not None:
        return "array"
    return "object" if fields_of(value) is not None else ""
