"""Checks of strings, numbers, booleans and enum values."""

from __future__ import annotations

from typing import Callable, Pattern

from .errors import Check, Errors
from .json_types import (
    exact_number,
    exact_scalar,
    exact_str,
    is_boolean,
    is_integer,
    scalar_in,
)
from .message import print_scalar
from .suggest import Names


def string(value: object, errors: Errors) -> None:
    """Check a string."""
    if exact_str(value) is None:
        errors.add_type_error(value, "STRING")


def text(value: object, errors: Errors) -> None:
    """Check a string that is not empty."""
    exact = exact_str(value)
    if exact is None:
        errors.add_type_error(value, "STRING")
    elif not exact:
        errors.add("CANNOT_BE_BLANK")


def number(value: object, errors: Errors) -> None:
    """Check a finite number."""
    if exact_number(value) is None:
        errors.add_type_error(value, "FLOAT")


def integer(value: object, errors: Errors) -> None:
    """Check a number without a fractional part, such as 1 or 1.0."""
    if not is_integer(value):
        errors.add_type_error(value, "INTEGER")


def boolean(value: object, errors: Errors) -> None:
    """Check True or False."""
    if not is_boolean(value):
        errors.add_type_error(value, "BOOLEAN")


def present(value: object, errors: Errors) -> None:
    """Check any value but null."""
    if value is None:
        errors.add("CANNOT_BE_NULL")


def anything(value: object, errors: Errors) -> None:
    """Accept any value."""


def filled(check: Check) -> Check:
    """Return the check of a string that is not empty."""

    def check_filled(value: object, errors: Errors) -> None:
        if exact_str(value) == "":
            errors.add("CANNOT_BE_BLANK")
        else:
            check(value, errors)

    return check_filled


def one_of(*values: str | float | bool, of: Check = string) -> Check:
    """Return the check of one of some values; ``of`` checks their type."""
    options = [print_scalar(value) for value in values]
    names = Names(options)

    def check_option(value: object, errors: Errors) -> None:
        if scalar_in(value, values):
            return
        before = len(errors.found)
        of(value, errors)
        if len(errors.found) == before:
            errors.add("INVALID_OPTION", option_rules(names, value))

    return check_option


def option_rules(names: Names, value: object) -> dict[str, object]:
    """Return the validation rules of a value that is none of some names."""
    rules: dict[str, object] = {"valid_options": list(names.names)}
    exact = exact_scalar(value)
    meant = [] if exact is None else names.suggest(print_scalar(exact))
    if meant:
        rules["did_you_mean"] = meant
    return rules


def formatted(pattern: Pattern[str], name: str) -> Check:
    """Return the check of a string of a named format."""
    search: Callable[[str], object] = pattern.search

    def check_format(value: object, errors: Errors) -> None:
        exact = exact_str(value)
        if exact is None:
            errors.add_type_error(value, "STRING")
        elif not search(exact):
            errors.add("INVALID_FORMAT", {"format": name}, name)

    return check_format
