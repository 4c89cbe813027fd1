"""Checks of objects and of their fields."""

from __future__ import annotations

from typing import Collection, List, Mapping, NamedTuple, Pattern, Sequence

from .errors import Check, Errors
from .json_types import exact_str, fields_of
from .path import print_path
from .suggest import Names, did_you_mean, suggest_custom_field

Fields = Mapping[str, object]


class Payload(NamedTuple):
    """The check of the payload of an event, and the names of its fields."""

    check: Check
    names: Names


def object_fields(value: object, errors: Errors) -> Fields | None:
    """Return the fields of an object; None after adding the error of any other value."""
    fields = fields_of(value)
    if fields is None:
        errors.add_type_error(value, "OBJECT")
    return fields


def required(fields: Fields, name: str, check: Check, errors: Errors) -> bool:
    """Check a field that must be present. Returns whether it is valid."""
    before = len(errors.found)
    errors.path.append(name)
    check(fields.get(name), errors)
    errors.path.pop()
    return len(errors.found) == before


def required_null(fields: Fields, name: str, errors: Errors) -> None:
    """Check a field that must be present, and may be null or anything else."""
    if name not in fields:
        errors.path.append(name)
        errors.add("CANNOT_BE_NULL")
        errors.path.pop()


def optional(fields: Fields, name: str, check: Check, errors: Errors) -> bool:
    """Check a field that may be absent, but not null. Returns whether it is valid."""
    if name not in fields:
        return True
    before = len(errors.found)
    errors.path.append(name)
    value = fields[name]
    if value is None:
        errors.add("CANNOT_BE_NULL", {"required": False})
    else:
        check(value, errors)
    errors.path.pop()
    return len(errors.found) == before


def empty_when(
    fields: Fields, name: str, other: str, pattern: Pattern[str], errors: Errors
) -> bool:
    """Check that a valid field is empty where another one matches a pattern."""
    if exact_str(fields.get(name, "")) == "":
        return True
    found = exact_str(fields.get(other))
    if found is None or not pattern.search(found):
        return True
    conflicts_with = print_path([*errors.path, other])
    errors.path.append(name)
    errors.add("CONFLICTING_FIELD", {"conflicts_with": conflicts_with}, other)
    errors.path.pop()
    return False


def at_least_one_of(fields: Fields, names: Sequence[str], errors: Errors) -> bool:
    """Check that at least one of several fields is present, valid or not."""
    if any(name in fields for name in names):
        return True
    errors.add("AT_LEAST_ONE_REQUIRED", {"fields": list(names)})
    return False


def add_unknown_field(
    name: str, meant: List[str], errors: Errors, variant: str | None = None
) -> None:
    """Add the error of a field that does not exist, unless unknown fields are allowed."""
    if errors.allow_unknown:
        return
    errors.path.append(name)
    errors.add("INVALID_FIELDS", did_you_mean(meant), variant)
    errors.path.pop()


def reject_unknown(name: str, names: Names, errors: Errors) -> None:
    """Reject a field that is not listed."""
    add_unknown_field(name, names.suggest(name), errors)


def reject_custom_field(
    name: str, names: Names, prefix: str, types: Sequence[str], errors: Errors
) -> None:
    """Reject a field that is not listed, where only events of other types have custom ones."""
    meant = names.suggest(name)
    if meant or not name.startswith(prefix):
        add_unknown_field(name, meant, errors)
        return
    # The prefix may have been put before a listed field.
    listed = names.suggest(name[len(prefix) :])
    if listed:
        add_unknown_field(name, listed, errors)
    else:
        add_unknown_field(name, list(types), errors, "custom_fields")


def suggest_prefix(
    fields: Fields,
    name: str,
    names: Names,
    prefix: str,
    others: Collection[str],
    errors: Errors,
) -> None:
    """Reject a field that is not listed, but may be meant to be a custom one."""
    meant = names.suggest(name)
    if not meant and type(fields[name]) in (str, int, float, bool):
        meant = suggest_custom_field(name, prefix, others)
    add_unknown_field(name, meant, errors)


def discriminator(value: object, name: str) -> str | None:
    """Return the string in the field that discriminates several objects, if there is one."""
    fields = fields_of(value)
    return None if fields is None else exact_str(fields.get(name))
