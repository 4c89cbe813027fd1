# Generated from spec/events/opportunity.ts. Do not edit: change the spec and run "npm run generate".
"""The builder of OPPORTUNITY events."""

from __future__ import annotations

from typing import cast

from .._runtime.build import present_fields
from .._runtime.validation_error import validated
from .._types.opportunity import OpportunityEvent
from .._validators.messages import DETAILS, MESSAGES
from .._validators.opportunity import check_opportunity_event


def opportunity(*, funnel_name: str, email: str) -> OpportunityEvent:
    """Build an OPPORTUNITY event.

    A contact was marked as an opportunity. The contact must exist: this event does not
    create it.

    Args:
        funnel_name: Name of the funnel in which the contact is marked as an
            opportunity. Recommended: default.
        email: Email of the contact; it identifies the contact.

    Returns:
        The event, to be sent as JSON. What is None is not in its payload.

    Raises:
        RdsmValidationError: With every error in errors.
    """
    payload = present_fields({"funnel_name": funnel_name, "email": email})
    event = validated(
        {"event_type": "OPPORTUNITY", "event_family": "CDP", "payload": payload},
        check_opportunity_event,
        MESSAGES,
        DETAILS,
    )
    return cast("OpportunityEvent", event)
