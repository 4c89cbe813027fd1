# Generated from spec/events/farewell-said.ts. Do not edit: change the spec and run "npm run generate".
"""Types of FAREWELL_SAID events."""

from __future__ import annotations

from typing import Literal, TypedDict


class _FarewellSaidPayloadRequired(TypedDict):
    """The fields that must be present."""

    email: str
    """Email of the contact."""


class FarewellSaidPayload(_FarewellSaidPayloadRequired, total=False):
    """The fields of FAREWELL_SAID."""

    value: float
    """What it was worth."""


class FarewellSaidEvent(TypedDict):
    """A contact said goodbye. The contact must exist: this event does not create it.
    Deprecated: the newer documentation announces that the API rejects it after
    2025-12-31; FAREWELL_WAVED replaces it.
    """

    event_type: Literal["FAREWELL_SAID"]
    """Type of the event."""

    event_family: Literal["CDP"]
    """Family of the event; CDP is the only one."""

    payload: FarewellSaidPayload
