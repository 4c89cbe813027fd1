# Generated from spec/events/sale.ts. Do not edit: change the spec and run "npm run generate".
"""The builder of SALE events."""

from __future__ import annotations

from decimal import Decimal
from typing import Optional, Union, cast

from .._runtime.build import plain_number, present_fields
from .._runtime.validation_error import validated
from .._types.sale import SaleEvent
from .._validators.messages import DETAILS, MESSAGES
from .._validators.sale import check_sale_event


def sale(
    *,
    funnel_name: str,
    email: str,
    value: Optional[Union[float, Decimal]] = None,
) -> SaleEvent:
    """Build a SALE event.

    A contact was marked as a won opportunity. The contact must exist: this event does
    not create it.

    Args:
        funnel_name: Name of the funnel in which the contact is marked as won.
            Recommended: default.
        email: Email of the contact; it identifies the contact.
        value: Value of the won opportunity.

    Returns:
        The event, to be sent as JSON. What is None is not in its payload.

    Raises:
        RdsmValidationError: With every error in errors.
    """
    payload = present_fields(
        {"funnel_name": funnel_name, "email": email, "value": plain_number(value)},
    )
    event = validated(
        {"event_type": "SALE", "event_family": "CDP", "payload": payload},
        check_sale_event,
        MESSAGES,
        DETAILS,
    )
    return cast("SaleEvent", event)
