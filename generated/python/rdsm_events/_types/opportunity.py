# Generated from spec/events/opportunity.ts. Do not edit: change the spec and run "npm run generate".
"""Types of OPPORTUNITY events."""

from __future__ import annotations

from typing import Literal, TypedDict


class OpportunityPayload(TypedDict):
    """The fields of OPPORTUNITY."""

    funnel_name: str
    """Name of the funnel in which the contact is marked as an opportunity.
    Recommended: default.
    """

    email: str
    """Email of the contact; it identifies the contact."""


class OpportunityEvent(TypedDict):
    """A contact was marked as an opportunity. The contact must exist: this event
    does not create it.
    """

    event_type: Literal["OPPORTUNITY"]
    """Type of the event."""

    event_family: Literal["CDP"]
    """Family of the event; CDP is the only one."""

    payload: OpportunityPayload
