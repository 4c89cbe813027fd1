# Generated from spec/events/opportunity-lost.ts. Do not edit: change the spec and run "npm run generate".
"""The builder of OPPORTUNITY_LOST events."""

from __future__ import annotations

from typing import Optional, cast

from .._runtime.build import present_fields
from .._runtime.validation_error import validated
from .._types.opportunity_lost import OpportunityLostEvent
from .._validators.messages import DETAILS, MESSAGES
from .._validators.opportunity_lost import check_opportunity_lost_event


def opportunity_lost(
    *,
    email: str,
    funnel_name: str,
    reason: Optional[str] = None,
) -> OpportunityLostEvent:
    """Build an OPPORTUNITY_LOST event.

    A contact was marked as a lost opportunity. The contact must exist: this event does
    not create it.

    Args:
        email: Email of the contact; it identifies the contact.
        funnel_name: Name of the funnel in which the contact is marked as lost.
            Recommended: default.
        reason: Why the opportunity was lost.

    Returns:
        The event, to be sent as JSON. What is None is not in its payload.

    Raises:
        RdsmValidationError: With every error in errors.
    """
    payload = present_fields(
        {"email": email, "funnel_name": funnel_name, "reason": reason},
    )
    event = validated(
        {"event_type": "OPPORTUNITY_LOST", "event_family": "CDP", "payload": payload},
        check_opportunity_lost_event,
        MESSAGES,
        DETAILS,
    )
    return cast("OpportunityLostEvent", event)
