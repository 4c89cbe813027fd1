"""The exception for invalid input."""

from __future__ import annotations

from typing import List, Mapping, TypeVar

from .errors import Check, Error, Located, collect, report
from .message import detailed_message_of
from .path import BODY

Value = TypeVar("Value")


class RdsmValidationError(ValueError):
    """Raised for invalid input. Its message has paths, never values: they are personal data."""

    errors: List[Error]
    """Every error, in the order in which a value is checked."""

    def __init__(self, errors: List[Error], detail: str | None = None) -> None:
        """Make the exception of some errors, at least one.

        Args:
            errors: The errors.
            detail: A message of the first error that is more detailed than its own.
        """
        more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
        super().__init__(
            f"{errors[0]['path']}: {detail or errors[0]['error_message']}{more}"
        )
        self.errors = errors

    def __reduce__(self) -> tuple[object, ...]:
        # Pickled with its message, as between the processes of a task queue.
        return _restore, (self.errors, str(self))


def _restore(errors: List[Error], message: str) -> RdsmValidationError:
    error = RdsmValidationError(errors)
    error.args = (message,)
    return error


def validated(
    value: Value,
    check: Check,
    messages: Mapping[str, str],
    details: Mapping[str, str],
    allow_unknown: bool = False,
    root: str = BODY,
) -> Value:
    """Return a valid value.

    Raises:
        RdsmValidationError: With the errors of one that is not valid.
    """
    errors = collect(check, value, allow_unknown, root)
    if errors:
        raise to_validation_error(errors, messages, details)
    return value


def to_validation_error(
    errors: List[Located], messages: Mapping[str, str], details: Mapping[str, str]
) -> RdsmValidationError:
    """Return the exception of some errors, at least one."""
    error_type, rules, variant, _ = errors[0]
    detail = detailed_message_of(error_type, variant, rules, {**messages, **details})
    return RdsmValidationError(report(errors, messages), detail)
