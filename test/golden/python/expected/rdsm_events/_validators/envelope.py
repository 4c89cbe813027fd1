# Generated from spec/envelope.ts. Do not edit: change the spec and run "npm run generate".
"""The check of the envelope: what every event is sent in."""

from __future__ import annotations

from .._runtime.errors import Errors
from .._runtime.event import Envelope, reject_outside_payload
from .._runtime.objects import Fields, Payload, required
from .._runtime.scalars import filled, one_of, string
from .._runtime.suggest import Names

NAMES = Names(("event_type", "event_family", "payload"))

_check_event_family = filled(one_of("CDP"))


def check_body(fields: Fields, payload: Payload, errors: Errors) -> None:
    """Check the body of an event whose type is known."""
    required(fields, "event_type", string, errors)
    required(fields, "event_family", _check_event_family, errors)
    required(fields, "payload", payload.check, errors)
    for name in NAMES.unknown(fields):
        reject_outside_payload(name, NAMES, "payload", payload, errors)


ENVELOPE = Envelope("event_type", NAMES, check_body)
