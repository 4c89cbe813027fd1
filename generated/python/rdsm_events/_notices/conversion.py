# Generated from spec/events/conversion.ts. Do not edit: change the spec and run "npm run generate".
"""Notices of CONVERSION events."""

from __future__ import annotations

import re

from .._runtime.json_types import exact_str, fields_of, items_of
from .._runtime.notices import (
    EventNotices,
    Notice,
    Notices,
    collect_notices,
    inspect_event,
    inspect_expected,
    inspect_field,
    inspect_items,
)
from .._validators.messages import MESSAGES
from .definitions.legal_basis import inspect_legal_basis
from .origins import NEWER_DOCS_1, OURS_1

_PATTERN = re.compile(r"^[^A-Z\u00c0-\u00d6\u00d8-\u00de]*\Z")


def _inspect_tags(value: object, notices: Notices) -> None:
    """Add the notices of a value: tags."""
    text = exact_str(value)
    if text is None:
        return
    if not _PATTERN.search(text):
        notices.unusual({"pattern": "^[^A-ZÀ-ÖØ-Þ]*$"}, NEWER_DOCS_1, "lower_case")


def _inspect_tags_2(value: object, notices: Notices) -> None:
    """Add the notices of a value: tags."""
    items = items_of(value)
    if items is None:
        return
    inspect_items(_inspect_tags, items, notices)


def _inspect_legal_bases(value: object, notices: Notices) -> None:
    """Add the notices of a value: legal_bases."""
    items = items_of(value)
    if items is None:
        return
    inspect_items(inspect_legal_basis, items, notices)


def inspect_conversion_payload(value: object, notices: Notices) -> None:
    """Add the notices of a value: Payload of Conversion."""
    fields = fields_of(value)
    if fields is None:
        return
    inspect_field(fields, "tags", _inspect_tags_2, notices)
    inspect_expected(fields, "legal_bases", OURS_1, notices, _inspect_legal_bases)


CONVERSION_NOTICES = EventNotices(None, inspect_conversion_payload)

_TYPES = {"CONVERSION": CONVERSION_NOTICES}


def inspect_conversion_event(value: object, notices: Notices) -> None:
    """Add the notices of an event."""
    inspect_event(value, "event_type", "payload", _TYPES, notices)


def notices_of_conversion(value: object) -> list[Notice]:
    """Return the notices of a CONVERSION event: what is valid but not advisable.

    Args:
        value: Any value; one of another type has no notices. It is never part of a
            notice.

    Returns:
        The notices in the order of the fields. Nothing is raised.
    """
    return collect_notices(inspect_conversion_event, value, MESSAGES)
