"""Checks of an event of any type, and of a batch of them."""

from __future__ import annotations

from typing import List, Mapping, NamedTuple, Sequence

from .errors import Check, Errors, Rules
from .event import Envelope, Payloads, event
from .json_types import exact_str, fields_of, items_of
from .path import BODY
from .suggest import Names


class OtherBodies(NamedTuple):
    """How to recognise what is no event, and which events replace which."""

    webhook_fields: Sequence[str]
    """Fields that only a webhook has."""
    webhook_prefix: str
    """How the names of the types of webhooks begin."""
    batch: str
    """Name of the function that validates an array of events."""
    deprecated: Mapping[str, str | None]
    """The types of deprecated events, each with that of its successor."""
    general: Sequence[str]
    """The types of events that accept custom fields: those for what a contact is."""
    open: Sequence[str]
    """The types of events with fields that no source lists."""


def any_event(
    envelope: Envelope, payloads: Payloads, types: Names, others: OtherBodies
) -> Check:
    """Return the check of an event of any type.

    A webhook, an array of events, and fields of events of another type are reported as such.
    """
    check = event(envelope, payloads, types)

    def check_any_event(value: object, errors: Errors) -> None:
        first = len(errors.found)
        check(value, errors)
        if len(errors.found) == first:
            return
        fields = fields_of(value) or {}
        found = exact_str(fields.get(envelope.type_field))
        if found is not None and found in payloads:
            _add_owners(errors, first, found, payloads, others)
        elif _is_webhook(found, fields, others):
            _add_hint(errors, first, {"origin": "webhook"}, "webhook")
        elif found is not None:
            _add_successors(errors, first, others)
        elif errors.path == [BODY] and items_of(value) is not None:
            _add_hint(errors, first, {"did_you_mean": [others.batch]})

    return check_any_event


def batch(check: Check, fields: Sequence[str], validator: str) -> Check:
    """Return the check of an array of events.

    Args:
        check: Checks the array.
        fields: The names of the fields of an event.
        validator: Name of the function that validates an event, suggested for one alone.
    """

    def check_batch(value: object, errors: Errors) -> None:
        first = len(errors.found)
        check(value, errors)
        found = fields_of(value)
        if found is not None and any(name in found for name in fields):
            _add_hint(errors, first, {"did_you_mean": [validator]})

    return check_batch


def _is_webhook(
    found: str | None, fields: Mapping[str, object], others: OtherBodies
) -> bool:
    if found is not None:
        return found.startswith(others.webhook_prefix)
    return any(name in fields for name in others.webhook_fields)


def _add_successors(errors: Errors, index: int, others: OtherBodies) -> None:
    """Add the successors of the deprecated types that may be meant by an unknown one."""
    rules = errors.found[index].rules or {}
    meant: List[str] = rules.get("did_you_mean", [])
    successors = [
        others.deprecated[name] for name in meant if others.deprecated.get(name)
    ]
    if successors:
        _add_hint(
            errors,
            index,
            {"did_you_mean": list(dict.fromkeys([*meant, *successors]))[:3]},
        )


def _add_owners(
    errors: Errors, first: int, event_type: str, payloads: Payloads, others: OtherBodies
) -> None:
    """State of unknown fields, where no other name is meant, which events have them."""
    depth = len(errors.path) + 1
    for index in range(first, len(errors.found)):
        error = errors.found[index]
        # Objects inside of the payload have fields of their own.
        if error.error_type != "INVALID_FIELDS" or len(error.path) != depth + 1:
            continue
        if error.rules is not None and error.variant != "custom_fields":
            continue
        owners = [
            name
            for name, payload in payloads.items()
            if error.path[depth] in payload.names.names
        ]
        if not owners:
            continue
        meant = _owners_meant(event_type, owners, others)
        rules: Rules = {
            "event_type": event_type,
            **({"did_you_mean": meant} if meant else {}),
        }
        errors.found[index] = error._replace(variant="event_type", rules=rules)


def _owners_meant(event_type: str, owners: List[str], others: OtherBodies) -> List[str]:
    """Choose the successor of a deprecated event, else the only owner, else the general one."""
    deprecated = others.deprecated
    successor = [name for name in owners if name == deprecated.get(event_type)]
    if successor:
        return successor
    alike = [
        name
        for name in owners
        if (name in deprecated) == (event_type in deprecated)
        and name not in others.open
    ]
    return (
        alike
        if len(alike) == 1
        else [name for name in alike if name in others.general][:3]
    )


def _add_hint(
    errors: Errors, index: int, hint: Rules, variant: str | None = None
) -> None:
    """Add to an error what may be meant."""
    if index < len(errors.found):
        error = errors.found[index]
        errors.found[index] = error._replace(
            variant=variant, rules={**(error.rules or {}), **hint}
        )
