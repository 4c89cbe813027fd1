# Generated from spec/events/farewell-said.ts. Do not edit: change the spec and run "npm run generate".
"""Notices of FAREWELL_SAID events."""

from __future__ import annotations

from .._runtime.notices import (
    EventNotices,
    Notice,
    Notices,
    collect_notices,
    inspect_event,
)
from .._validators.messages import MESSAGES
from .origins import NEWER_DOCS_1


def _inspect_type(notices: Notices) -> None:
    """Add the notice of the type, which should no longer be used."""
    notices.deprecated(
        "FAREWELL_SAID",
        {"refused_after": "2025-12-31", "successor": "FAREWELL_WAVED"},
        NEWER_DOCS_1,
    )


FAREWELL_SAID_NOTICES = EventNotices(_inspect_type, None)

_TYPES = {"FAREWELL_SAID": FAREWELL_SAID_NOTICES}


def inspect_farewell_said_event(value: object, notices: Notices) -> None:
    """Add the notices of an event."""
    inspect_event(value, "event_type", "payload", _TYPES, notices)


def notices_of_farewell_said(value: object) -> list[Notice]:
    """Return the notices of a FAREWELL_SAID event: what is valid but not advisable.

    Args:
        value: Any value; one of another type has no notices. It is never part of a
            notice.

    Returns:
        The notices in the order of the fields. Nothing is raised.
    """
    return collect_notices(inspect_farewell_said_event, value, MESSAGES)
