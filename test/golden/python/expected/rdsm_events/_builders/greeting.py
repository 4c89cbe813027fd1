# Generated from spec/events/greeting.ts. Do not edit: change the spec and run "npm run generate".
"""The builder of GREETING events."""

from __future__ import annotations

import datetime
from typing import List, Literal, Mapping, Optional, Sequence, Union, cast

from .._runtime.build import date_time, present_fields
from .._runtime.validation_error import validated
from .._types.greeting import GreetingEvent
from .._types.legal_basis import LegalBasis
from .._validators.greeting import check_greeting_event
from .._validators.messages import DETAILS, MESSAGES


def greeting(
    *,
    email: str,
    words: str,
    mood: Optional[Literal["Glad", "Sad"]] = None,
    said_at: Optional[Union[str, datetime.datetime]] = None,
    seconds: Optional[int] = None,
    loud: Optional[bool] = None,
    source: Optional[str] = None,
    medium: Optional[str] = None,
    tags: Optional[List[str]] = None,
    legal_bases: Optional[Sequence[LegalBasis]] = None,
    custom_fields: Optional[Mapping[str, str]] = None,
) -> GreetingEvent:
    """Build a GREETING event.

    A contact said hello.

    Args:
        email: Email of the contact.
        words: What was said.
        mood: How it was said.
        said_at: When it was said.
        seconds: How long it took. Unit: seconds.
        loud: Whether it was loud.
        source: Where it was heard: a channel, or a code in brackets.
        medium: How it was heard. Must be empty when source is a code.
        tags: Tags.
        legal_bases: Legal bases for using the data of the contact (bases legais).
        custom_fields: Custom fields by name; each name begins with cf_.

    Returns:
        The event, to be sent as JSON. What is None is not in its payload.

    Raises:
        RdsmValidationError: With every error in errors.
    """
    payload = present_fields(
        {
            "email": email,
            "words": words,
            "mood": mood,
            "said_at": date_time(said_at),
            "seconds": seconds,
            "loud": loud,
            "source": source,
            "medium": medium,
            "tags": tags,
            "legal_bases": legal_bases,
        },
        custom_fields,
    )
    event = validated(
        {"event_type": "GREETING", "event_family": "CDP", "payload": payload},
        check_greeting_event,
        MESSAGES,
        DETAILS,
    )
    return cast("GreetingEvent", event)
