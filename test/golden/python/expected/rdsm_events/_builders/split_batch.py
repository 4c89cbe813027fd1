# Generated from spec/general-rules.ts. Do not edit: change the spec and run "npm run generate".
"""Batches that are not too long."""

from __future__ import annotations

from typing import Any, Iterable, Iterator, Mapping

from .._runtime.split_batch import split
from .._validators.messages import DETAILS, MESSAGES

MAX_BODY_BYTES = 200000


def split_batch(
    events: Iterable[Mapping[str, Any]],
    max_bytes: int = MAX_BODY_BYTES,
) -> Iterator[list[Mapping[str, Any]]]:
    """Split events into batches, in their order.

    Args:
        events: Any number of events, which are not validated again. One batch at a time
            is kept in memory.
        max_bytes: The greatest length of a body, as json.dumps prints it.

    Yields:
        The batches.

    Raises:
        RdsmValidationError: For an event that is no dict, not JSON, or too long by
        itself; after the events before it.
    """
    return split(events, max_bytes, MESSAGES, DETAILS)
