"""Checks of arrays."""

from __future__ import annotations

import json

from .errors import MAX_ERRORS, Check, Errors
from .json_types import fields_of, items_of


def array(check: Check) -> Check:
    """Return the check of an array, whose items another check checks."""

    def check_array(value: object, errors: Errors) -> None:
        items = items_of(value)
        if items is None:
            errors.add_type_error(value, "SET")
            return
        path = errors.path
        for index, item in enumerate(items):
            if len(errors.found) >= MAX_ERRORS:
                return
            path.append(index)
            check(item, errors)
            path.pop()

    return check_array


def sized(check: Check, minimum: int = 0, maximum: int | None = None) -> Check:
    """Return the check of an array with limits on the number of its items."""

    def check_size(value: object, errors: Errors) -> None:
        items = items_of(value)
        if items is not None and len(items) < minimum:
            errors.add("OUT_OF_RANGE", {"min_items": minimum}, "min_items")
        elif items is not None and maximum is not None and len(items) > maximum:
            errors.add("OUT_OF_RANGE", {"max_items": maximum}, "max_items")
        else:
            check(value, errors)

    return check_size


def unique(check: Check) -> Check:
    """Return the check of an array without two items that are equal as JSON."""

    def check_unique(value: object, errors: Errors) -> None:
        before = len(errors.found)
        check(value, errors)
        if len(errors.found) == before and not _are_unique(value):
            errors.add("INVALID", {"unique_items": True}, "unique_items")

    return check_unique


def _are_unique(value: object) -> bool:
    try:
        items = [_canonical(item) for item in items_of(value) or ()]
    except Exception:
        return False
    return len(set(items)) == len(items)


def _canonical(value: object) -> str:
    """Print a value with its fields in order, ``1`` and ``1.0`` alike."""
    items = items_of(value)
    if items is not None:
        return f"[{','.join(map(_canonical, items))}]"
    fields = fields_of(value)
    if fields is not None:
        return f"{{{','.join(f'{json.dumps(name)}:{_canonical(fields[name])}' for name in sorted(fields))}}}"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return json.dumps(value)
