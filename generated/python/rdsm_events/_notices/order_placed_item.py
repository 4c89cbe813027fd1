# Generated from spec/events/order-placed-item.ts. Do not edit: change the spec and run "npm run generate".
"""Notices of ORDER_PLACED_ITEM events."""

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
from .origins import NEWER_DOCS_3


def _inspect_type(notices: Notices) -> None:
    """Add the notice of the type, which should no longer be used."""
    notices.deprecated(
        "ORDER_PLACED_ITEM",
        {"refused_after": "2025-12-31", "successor": "ECOMMERCE_ORDER_PLACED"},
        NEWER_DOCS_3,
    )


def _inspect_legal_bases(value: object, notices: Notices) -> None:
    """Add the notices of a value: legal_bases."""
    items = items_of(value)
    if items is None:
        return
    inspect_items(inspect_legal_basis, items, notices)


def inspect_order_placed_item_payload(value: object, notices: Notices) -> None:
    """Add the notices of a value: Payload of Order placed with an item."""
    fields = fields_of(value)
    if fields is None:
        return
    inspect_field(fields, "legal_bases", _inspect_legal_bases, notices)


ORDER_PLACED_ITEM_NOTICES = EventNotices(
    _inspect_type,
    inspect_order_placed_item_payload,
)

_TYPES = {"ORDER_PLACED_ITEM": ORDER_PLACED_ITEM_NOTICES}


def inspect_order_placed_item_event(value: object, notices: Notices) -> None:
    """Add the notices of an event."""
    inspect_event(value, "event_type", "payload", _TYPES, notices)


def notices_of_order_placed_item(value: object) -> list[Notice]:
    """Return the notices of an ORDER_PLACED_ITEM event: what is valid but not
    advisable.

    Args:
        value: Any value; one of another type has no notices. It is never part of a
            notice.

    Returns:
        The notices in the order of the fields. Nothing is raised.
    """
    return collect_notices(inspect_order_placed_item_event, value, MESSAGES)
