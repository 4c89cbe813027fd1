# Generated from spec/events/greeting.ts. Do not edit: change the spec and run "npm run generate".
"""Types of GREETING events."""

from __future__ import annotations

from typing import List, Literal, TypedDict

from .legal_basis import LegalBasis


class _GreetingPayloadRequired(TypedDict):
    """The fields that must be present."""

    email: str
    """Email of the contact."""

    words: str
    """What was said."""


class GreetingPayload(_GreetingPayloadRequired, total=False):
    """The fields of GREETING.

    Custom fields, whose names begin with cf_, are accepted too; no type states them.
    """

    mood: Literal["Glad", "Sad"]
    """How it was said."""

    said_at: str
    """When it was said."""

    seconds: int
    """How long it took. Unit: seconds."""

    loud: bool
    """Whether it was loud."""

    source: str
    """Where it was heard: a channel, or a code in brackets."""

    medium: str
    """How it was heard. Must be empty when source is a code."""

    tags: List[str]
    """Tags."""

    legal_bases: List[LegalBasis]
    """Legal bases for using the data of the contact (bases legais)."""


class GreetingEvent(TypedDict):
    """A contact said hello."""

    event_type: Literal["GREETING"]
    """Type of the event."""

    event_family: Literal["CDP"]
    """Family of the event; CDP is the only one."""

    payload: GreetingPayload
