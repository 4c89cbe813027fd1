# Generated from spec/events/opportunity.ts. Do not edit: change the spec and run "npm run generate".
"""Notices of OPPORTUNITY events."""

from __future__ import annotations

from .._runtime.json_types import exact_str, fields_of
from .._runtime.notices import (
    EventNotices,
    Notice,
    Notices,
    collect_notices,
    inspect_event,
    inspect_field,
    is_one_of,
)
from .._validators.messages import MESSAGES
from .origins import NEWER_DOCS_2


def _inspect_funnel_name(value: object, notices: Notices) -> None:
    """Add the notices of a value: funnel_name."""
    text = exact_str(value)
    if not text:
        return
    if not is_one_of(text, "default"):
        notices.unusual({"values": ["default"]}, NEWER_DOCS_2, "value")


def inspect_opportunity_payload(value: object, notices: Notices) -> None:
    """Add the notices of a value: Payload of Opportunity."""
    fields = fields_of(value)
    if fields is None:
        return
    inspect_field(fields, "funnel_name", _inspect_funnel_name, notices)


OPPORTUNITY_NOTICES = EventNotices(None, inspect_opportunity_payload)

_TYPES = {"OPPORTUNITY": OPPORTUNITY_NOTICES}


def inspect_opportunity_event(value: object, notices: Notices) -> None:
    """Add the notices of an event."""
    inspect_event(value, "event_type", "payload", _TYPES, notices)


def notices_of_opportunity(value: object) -> list[Notice]:
    """Return the notices of an OPPORTUNITY event: what is valid but not advisable.

    Args:
        value: Any value; one of another type has no notices. It is never part of a
            notice.

    Returns:
        The notices in the order of the fields. Nothing is raised.
    """
    return collect_notices(inspect_opportunity_event, value, MESSAGES)
