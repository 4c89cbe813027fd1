# Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".
"""Notices of events of any type."""

from __future__ import annotations

from .._runtime.notices import (
    Notice,
    Notices,
    collect_notices,
    inspect_event,
    inspect_items,
)
from .._validators.messages import MESSAGES
from .farewell_said import FAREWELL_SAID_NOTICES
from .greeting import GREETING_NOTICES

_TYPES = {"GREETING": GREETING_NOTICES, "FAREWELL_SAID": FAREWELL_SAID_NOTICES}


def inspect_rdsm_event(value: object, notices: Notices) -> None:
    """Add the notices of an event."""
    inspect_event(value, "event_type", "payload", _TYPES, notices)


def notices(value: object) -> list[Notice]:
    """Return the notices of an event of any type: what is valid but not advisable.

    Args:
        value: Any value; one of another type has no notices. It is never part of a
            notice.

    Returns:
        The notices in the order of the fields. Nothing is raised.
    """
    return collect_notices(inspect_rdsm_event, value, MESSAGES)


def inspect_event_batch(value: object, notices: Notices) -> None:
    """Add the notices of a batch."""
    inspect_items(inspect_rdsm_event, value, notices)


def notices_of_batch(value: object) -> list[Notice]:
    """Return the notices of a batch of events: what is valid but not advisable.

    Args:
        value: Any value; one of another type has no notices. It is never part of a
            notice.

    Returns:
        The notices in the order of the fields. Nothing is raised.
    """
    return collect_notices(inspect_event_batch, value, MESSAGES)
