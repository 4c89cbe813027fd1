# Generated from spec/events/farewell-said.ts. Do not edit: change the spec and run "npm run generate".
"""The builder of FAREWELL_SAID events."""

from __future__ import annotations

from decimal import Decimal
from typing import Optional, Union, cast

from .._runtime.build import plain_number, present_fields
from .._runtime.validation_error import validated
from .._types.farewell_said import FarewellSaidEvent
from .._validators.farewell_said import check_farewell_said_event
from .._validators.messages import DETAILS, MESSAGES


def farewell_said(
    *,
    email: str,
    value: Optional[Union[float, Decimal]] = None,
) -> FarewellSaidEvent:
    """Build a FAREWELL_SAID event.

    A contact said goodbye. The contact must exist: this event does not create it.
    Deprecated: the newer documentation announces that the API rejects it after
    2025-12-31; FAREWELL_WAVED replaces it.

    Args:
        email: Email of the contact.
        value: What it was worth.

    Returns:
        The event, to be sent as JSON. What is None is not in its payload.

    Raises:
        RdsmValidationError: With every error in errors.
    """
    payload = present_fields({"email": email, "value": plain_number(value)})
    event = validated(
        {"event_type": "FAREWELL_SAID", "event_family": "CDP", "payload": payload},
        check_farewell_said_event,
        MESSAGES,
        DETAILS,
    )
    return cast("FarewellSaidEvent", event)
