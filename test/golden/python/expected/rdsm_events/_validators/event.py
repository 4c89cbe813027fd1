# Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".
"""Validation of events of any type."""

from __future__ import annotations

from typing import cast

from .._runtime.any_event import OtherBodies, any_event
from .._runtime.errors import Error, collect, report
from .._runtime.suggest import Names
from .._runtime.validation_error import validated
from .._types.event import RdsmEvent
from .envelope import ENVELOPE
from .farewell_said import FAREWELL_SAID_PAYLOAD
from .greeting import GREETING_PAYLOAD
from .messages import DETAILS, MESSAGES

check_rdsm_event = any_event(
    ENVELOPE,
    {"GREETING": GREETING_PAYLOAD, "FAREWELL_SAID": FAREWELL_SAID_PAYLOAD},
    Names(("GREETING", "FAREWELL_SAID")),
    OtherBodies(
        webhook_fields=["leads"],
        webhook_prefix="WEBHOOK.",
        batch="validate_batch",
        deprecated={"FAREWELL_SAID": "FAREWELL_WAVED"},
        general=["GREETING"],
        open=[],
    ),
)


def validate(value: object, *, allow_unknown: bool = False) -> list[Error]:
    """Validate an event of any type.

    The type determines which fields are valid.

    Args:
        value: Any value: of json.loads, or as it is given to json.dumps.
        allow_unknown: Whether unknown fields are no errors. The API silently drops
            them.

    Returns:
        Every error with its path, in the order of the documented fields; none if the
        value is valid.
        An error never contains a value of a field. Nothing is raised.
    """
    errors = collect(check_rdsm_event, value, allow_unknown)
    return report(errors, MESSAGES)


def assert_event(value: object, *, allow_unknown: bool = False) -> RdsmEvent:
    """Return an event of any type, if it is valid.

    The type determines which fields are valid.

    Args:
        value: Any value: of json.loads, or as it is given to json.dumps.
        allow_unknown: Whether unknown fields are no errors. The API silently drops
            them.

    Returns:
        The value itself, with its type.

    Raises:
        RdsmValidationError: With every error in errors.
    """
    valid = validated(value, check_rdsm_event, MESSAGES, DETAILS, allow_unknown)
    return cast("RdsmEvent", valid)
