# Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".
"""Validation of batches of events."""

from __future__ import annotations

from typing import cast

from .._runtime.any_event import batch
from .._runtime.arrays import array
from .._runtime.errors import Error, collect, report
from .._runtime.validation_error import validated
from .._types.batch import EventBatch
from .event import check_rdsm_event
from .messages import DETAILS, MESSAGES

check_event_batch = batch(
    array(check_rdsm_event),
    ("event_type", "event_family", "payload"),
    "validate",
)


def validate_batch(value: object, *, allow_unknown: bool = False) -> list[Error]:
    """Validate a batch of events.

    It is a list, possibly empty.

    Args:
        value: Any value: of json.loads, or as it is given to json.dumps.
        allow_unknown: Whether unknown fields are no errors. The API silently drops
            them.

    Returns:
        Every error with its path, in the order of the documented fields; none if the
        value is valid.
        An error never contains a value of a field. Nothing is raised.
    """
    errors = collect(check_event_batch, value, allow_unknown)
    return report(errors, MESSAGES)


def assert_batch(value: object, *, allow_unknown: bool = False) -> EventBatch:
    """Return a batch of events, if it is valid.

    It is a list, possibly empty.

    Args:
        value: Any value: of json.loads, or as it is given to json.dumps.
        allow_unknown: Whether unknown fields are no errors. The API silently drops
            them.

    Returns:
        The value itself, with its type.

    Raises:
        RdsmValidationError: With every error in errors.
    """
    valid = validated(value, check_event_batch, MESSAGES, DETAILS, allow_unknown)
    return cast("EventBatch", valid)
