"""Checks with limits: of lengths, of numbers, and patterns without a name."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from typing import Pattern

from .errors import Check, Errors
from .json_types import exact_number, exact_str

_SURROGATE_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")


def length_of(text: str) -> int:
    """Return the length of a string in characters; a surrogate pair is one."""
    return len(text) if text.isascii() else len(_SURROGATE_PAIR.sub("x", text))


def length(check: Check, minimum: int = 0, maximum: int | None = None) -> Check:
    """Return the check of a string with limits on its length."""

    def check_length(value: object, errors: Errors) -> None:
        exact = _valid_text(check, value, errors)
        if exact is None:
            return
        if length_of(exact) < minimum:
            errors.add("TOO_SHORT", {"minimum": minimum})
        elif maximum is not None and length_of(exact) > maximum:
            errors.add("TOO_LONG", {"maximum": maximum})

    return check_length


def matching(check: Check, regexp: Pattern[str], pattern: str) -> Check:
    """Return the check of a string that matches a pattern, as the spec states it."""

    def check_pattern(value: object, errors: Errors) -> None:
        exact = _valid_text(check, value, errors)
        if exact is not None and not regexp.search(exact):
            errors.add("INVALID_FORMAT", {"pattern": pattern}, "pattern")

    return check_pattern


def _valid_text(check: Check, value: object, errors: Errors) -> str | None:
    before = len(errors.found)
    check(value, errors)
    return exact_str(value) if len(errors.found) == before else None


def within(check: Check, **limits: float) -> Check:
    """Return the check of a number with limits: ``minimum``, ``multiple_of`` and others."""

    def check_range(value: object, errors: Errors) -> None:
        before = len(errors.found)
        check(value, errors)
        exact = exact_number(value)
        if exact is None or len(errors.found) > before:
            return
        for name, limit in limits.items():
            if not _is_within(exact, name, limit):
                errors.add("OUT_OF_RANGE", {name: limit}, name)
                return

    return check_range


def _is_within(value: float, name: str, limit: float) -> bool:
    if name == "minimum":
        return value >= limit
    if name == "maximum":
        return value <= limit
    if name == "exclusive_minimum":
        return value > limit
    if name == "exclusive_maximum":
        return value < limit
    return is_multiple_of(value, limit)


def is_multiple_of(value: float, divisor: float) -> bool:
    """Whether a number is a multiple, exactly as both are written: 0.0075 is one of 0.0001."""
    return Fraction(Decimal(str(value))) % Fraction(Decimal(str(divisor))) == 0
