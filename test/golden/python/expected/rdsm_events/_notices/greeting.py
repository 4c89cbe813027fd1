# Generated from spec/events/greeting.ts. Do not edit: change the spec and run "npm run generate".
"""Notices of GREETING events."""

from __future__ import annotations

from .._runtime.json_types import fields_of, items_of
from .._runtime.notices import (
    EventNotices,
    Notice,
    Notices,
    collect_notices,
    inspect_event,
    inspect_field,
    inspect_items,
)
from .._validators.messages import MESSAGES
from .definitions.legal_basis import inspect_legal_basis


def _inspect_legal_bases(value: object, notices: Notices) -> None:
    """Add the notices of a value: legal_bases."""
    items = items_of(value)
    if items is None:
        return
    inspect_items(inspect_legal_basis, items, notices)


def inspect_greeting_payload(value: object, notices: Notices) -> None:
    """Add the notices of a value: Payload of Greeting."""
    fields = fields_of(value)
    if fields is None:
        return
    inspect_field(fields, "legal_bases", _inspect_legal_bases, notices)


GREETING_NOTICES = EventNotices(None, inspect_greeting_payload)

_TYPES = {"GREETING": GREETING_NOTICES}


def inspect_greeting_event(value: object, notices: Notices) -> None:
    """Add the notices of an event."""
    inspect_event(value, "event_type", "payload", _TYPES, notices)


def notices_of_greeting(value: object) -> list[Notice]:
    """Return the notices of a GREETING event: what is valid but not advisable.

    Args:
        value: Any value; one of another type has no notices. It is never part of a
            notice.

    Returns:
        The notices in the order of the fields. Nothing is raised.
    """
    return collect_notices(inspect_greeting_event, value, MESSAGES)
