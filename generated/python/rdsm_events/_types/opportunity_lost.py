# Generated from spec/events/opportunity-lost.ts. Do not edit: change the spec and run "npm run generate".
"""Types of OPPORTUNITY_LOST events."""

from __future__ import annotations

from typing import Literal, TypedDict


class _OpportunityLostPayloadRequired(TypedDict):
    """The fields that must be present."""

    email: str
    """Email of the contact; it identifies the contact."""

    funnel_name: str
    """Name of the funnel in which the contact is marked as lost. Recommended:
    default.
    """


class OpportunityLostPayload(_OpportunityLostPayloadRequired, total=False):
    """The fields of OPPORTUNITY_LOST."""

    reason: str
    """Why the opportunity was lost."""


class OpportunityLostEvent(TypedDict):
    """A contact was marked as a lost opportunity. The contact must exist: this event
    does not create it.
    """

    event_type: Literal["OPPORTUNITY_LOST"]
    """Type of the event."""

    event_family: Literal["CDP"]
    """Family of the event; CDP is the only one."""

    payload: OpportunityLostPayload
