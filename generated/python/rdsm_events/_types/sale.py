# Generated from spec/events/sale.ts. Do not edit: change the spec and run "npm run generate".
"""Types of SALE events."""

from __future__ import annotations

from typing import Literal, TypedDict


class _SalePayloadRequired(TypedDict):
    """The fields that must be present."""

    funnel_name: str
    """Name of the funnel in which the contact is marked as won. Recommended:
    default.
    """

    email: str
    """Email of the contact; it identifies the contact."""


class SalePayload(_SalePayloadRequired, total=False):
    """The fields of SALE."""

    value: float
    """Value of the won opportunity."""


class SaleEvent(TypedDict):
    """A contact was marked as a won opportunity. The contact must exist: this event
    does not create it.
    """

    event_type: Literal["SALE"]
    """Type of the event."""

    event_family: Literal["CDP"]
    """Family of the event; CDP is the only one."""

    payload: SalePayload
