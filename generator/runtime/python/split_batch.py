"""Batches that are not longer than a request may be."""

from __future__ import annotations

import json
from typing import Any, Iterable, Iterator, List, Mapping

from .errors import Located
from .json_types import fields_of
from .path import BODY
from .validation_error import to_validation_error

Event = Mapping[str, Any]
_BRACKETS = 2
_COMMA = 2
"""json.dumps prints a space after a comma, which counts too."""


def split(
    events: Iterable[Event],
    max_bytes: int,
    messages: Mapping[str, str],
    details: Mapping[str, str],
) -> Iterator[List[Event]]:
    """Split events into batches, each of them not longer than some bytes.

    Raises:
        RdsmValidationError: For an event that fits into no batch, after the events before it.
    """
    batch: List[Event] = []
    size = _BRACKETS
    for index, event in enumerate(events):
        more = _size_of(event)
        error = _error_of(event, more, max_bytes, index)
        if error is not None:
            if batch:
                yield batch
            raise to_validation_error([error], messages, details)
        if batch and size + _COMMA + (more or 0) > max_bytes:
            yield batch
            batch, size = [], _BRACKETS
        size += (more or 0) + (_COMMA if batch else 0)
        batch.append(event)
    if batch:
        yield batch


def _size_of(event: object) -> int | None:
    """Return the length of an event as JSON, in bytes; None if JSON cannot express it."""
    try:
        # In ASCII: no other setting of json.dumps but indent prints more.
        return len(json.dumps(event, allow_nan=False))
    except Exception:
        return None


def _error_of(
    event: object, size: int | None, max_bytes: int, index: int
) -> Located | None:
    path = (BODY, index)
    if event is None:
        return Located("CANNOT_BE_NULL", None, None, path)
    if fields_of(event) is None:
        return Located("INVALID_DATA_TYPE", {"data_type": "OBJECT"}, None, path)
    if size is None:
        return Located("INVALID", {"format": "json"}, "json", path)
    if size + _BRACKETS > max_bytes:
        return Located(
            "TOO_LONG", {"maximum": max_bytes, "unit": "bytes"}, "bytes", path
        )
    return None
