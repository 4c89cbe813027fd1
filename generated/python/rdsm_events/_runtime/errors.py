"""Errors: as they are collected, and as they are reported."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Mapping, NamedTuple, TypedDict

from .message import message_of
from .path import BODY, Key, print_path

MAX_ERRORS = 100_000
"""How many errors are collected at most: more are too many to read."""

Rules = Dict[str, Any]


class _RequiredError(TypedDict):
    """What every error has."""

    error_type: str
    error_message: str
    path: str


class Error(_RequiredError, total=False):
    """An error as the API reports it. It never contains the value of a field."""

    validation_rules: Rules
    """What is expected of the value."""


class Located(NamedTuple):
    """An error as data: its message is made when it is reported."""

    error_type: str
    rules: Rules | None
    variant: str | None
    """Distinguishes messages of one type, see message.py."""
    path: tuple[Key, ...]


class Errors:
    """The errors of a value so far, and the path of its part that is being checked."""

    __slots__ = ("allow_unknown", "found", "path")

    def __init__(self, allow_unknown: bool = False, root: str = BODY) -> None:
        self.found: list[Located] = []
        self.path: list[Key] = [root]
        self.allow_unknown = allow_unknown

    def add(
        self, error_type: str, rules: Rules | None = None, variant: str | None = None
    ) -> None:
        """Add an error at the current path."""
        if len(self.found) < MAX_ERRORS:
            self.found.append(Located(error_type, rules, variant, tuple(self.path)))

    def add_type_error(self, value: object, data_type: str) -> None:
        """Add the error of a value of the wrong type: null, or another one."""
        if value is None:
            self.add("CANNOT_BE_NULL")
        else:
            self.add("INVALID_DATA_TYPE", {"data_type": data_type})


Check = Callable[[object, Errors], None]
"""Adds the errors of a value, at the current path."""


def collect(
    check: Check, value: object, allow_unknown: bool = False, root: str = BODY
) -> List[Located]:
    """Return the errors of a value. Their paths begin with its root."""
    errors = Errors(allow_unknown, root)
    check(value, errors)
    return errors.found


def report(errors: List[Located], messages: Mapping[str, str]) -> List[Error]:
    """Return errors with their messages."""
    return [to_error(error, messages) for error in errors]


def to_error(error: Located, messages: Mapping[str, str]) -> Error:
    """Return an error with its message."""
    reported: Error = {
        "error_type": error.error_type,
        "error_message": message_of(
            error.error_type, error.variant, error.rules, messages
        ),
        "path": print_path(error.path),
    }
    if error.rules is not None:
        reported["validation_rules"] = error.rules
    return reported
