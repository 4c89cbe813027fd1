"""Checks of events: their type first, because it decides which fields are valid."""

from __future__ import annotations

from typing import Callable, Mapping, NamedTuple

from .errors import Check, Errors
from .json_types import exact_str, fields_of
from .objects import Fields, Payload, add_unknown_field
from .path import print_path
from .scalars import option_rules
from .suggest import Names

Payloads = Mapping[str, Payload]


class Envelope(NamedTuple):
    """What every event is sent in."""

    type_field: str
    """Name of the field that names the type."""
    names: Names
    check: Callable[[Fields, Payload, Errors], None]
    """Checks the body of an event whose type is known."""


def event(envelope: Envelope, payloads: Payloads, types: Names) -> Check:
    """Return the check of an event of one of some types."""

    def check_event(value: object, errors: Errors) -> None:
        fields = fields_of(value)
        if fields is None:
            errors.add_type_error(value, "OBJECT")
            return
        found = fields.get(envelope.type_field)
        payload = payloads.get(exact_str(found) or "")
        if payload is not None:
            envelope.check(fields, payload, errors)
        elif found is not None:
            _add_type_error(found, envelope.type_field, types, errors)
        else:
            _add_missing(fields, envelope, errors)

    return check_event


def _add_type_error(found: object, name: str, types: Names, errors: Errors) -> None:
    """Add the error of a value that names no type: it is the only one."""
    errors.path.append(name)
    exact = exact_str(found)
    if exact is None:
        errors.add_type_error(found, "STRING")
    elif not exact:
        errors.add("CANNOT_BE_BLANK")
    else:
        errors.add("INVALID_OPTION", option_rules(types, exact))
    errors.path.pop()


def _add_missing(fields: Fields, envelope: Envelope, errors: Errors) -> None:
    """Add the error of a missing type, or those of a missing envelope."""
    type_field, names, _ = envelope
    misnamed = [
        name
        for name in fields
        if name != type_field and names.meant(name)[:1] == [type_field]
    ]
    rules = {"found_at": print_path([*errors.path, misnamed[0]])} if misnamed else None
    has_envelope = any(fields.get(name) is not None for name in names.names)
    for name in [type_field] if has_envelope else names.names:
        errors.path.append(name)
        errors.add("CANNOT_BE_NULL", rules if name == type_field else None)
        errors.path.pop()


def reject_outside_payload(
    name: str, names: Names, payload_field: str, payload: Payload, errors: Errors
) -> None:
    """Reject a field next to the payload. Many senders put those of the payload there."""
    in_payload = payload.names.meant(name)
    in_envelope = [] if in_payload[:1] == [name] else names.suggest(name)
    add_unknown_field(
        name,
        in_envelope or [f"{payload_field}.{other}" for other in in_payload],
        errors,
    )
