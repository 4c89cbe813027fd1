"""Messages in other languages, of errors and notices as plain data: also of those of the API."""

from __future__ import annotations

import re
from typing import Dict, List, Mapping, Sequence, TypeVar

from .json_types import exact_scalar, exact_str, fields_of, items_of
from .message import print_scalar

Problem = TypeVar("Problem", bound=Mapping[str, object])
Messages = Mapping[str, str]
_Rules = Dict[str, List[str]]

_DISTINGUISHING = {
    "CANNOT_BE_NULL": "origin",
    "INVALID_DATA_TYPE": "data_type",
    "INVALID_OPTION": "origin",
    "INVALID_FORMAT": "format",
    "TOO_LONG": "unit",
    "INVALID": "format",
    "CONFLICTING_FIELD": "conflicts_with",
    "AT_LEAST_ONE_REQUIRED": "fields",
    "INVALID_FIELDS": "did_you_mean",
    "UNUSUAL": "pattern",
}
"""The rule whose value distinguishes messages of a type. The values of others never do."""

_MAX_VALUES = 100
"""More values than this are no help."""
_DATES = ("refused_after",)
"""The rules whose values are dates, as RFC 3339 writes them."""
_PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")
_PATH = re.compile(r"^\$\..*\.")


def translate_errors(
    errors: Sequence[object], messages: Messages
) -> List[Dict[str, object]]:
    """Return the same errors in the same order, each with another message."""
    return [
        {**(fields_of(error) or {}), "error_message": error_message(error, messages)}
        for error in errors
    ]


def problem_message(problem: object, errors: Messages, notices: Messages) -> str:
    """Return the message of an error or a notice."""
    fields = fields_of(problem) or {}
    notice_type = exact_str(fields.get("notice_type"))
    if notice_type is None:
        return error_message(problem, errors)
    found = _find_message(notice_type, fields.get("details"), notices)
    return notices.get("UNUSUAL", "") if found is None else found


def error_message(error: object, messages: Messages) -> str:
    """Return the message of an error. One of an unknown type has that of INVALID."""
    fields = fields_of(error) or {}
    error_type = exact_str(fields.get("error_type"))
    found = _find_message(error_type, fields.get("validation_rules"), messages)
    return messages.get("INVALID", "") if found is None else found


def label_of(field: object, labels: Messages) -> str | None:
    """Return the label of a field, by its name, its path, or the path of an error."""
    text = exact_str(field)
    path = text if text is not None else exact_str((fields_of(field) or {}).get("path"))
    # A name that is quoted in a path is no field that is listed.
    if path is None or '"' in path:
        return None
    return labels.get(path[path.rfind(".") + 1 :].split("[", 1)[0])


def _find_message(kind: str | None, details: object, messages: Messages) -> str | None:
    """Return the message of the first key that exists and whose placeholders have values.

    The keys are: the names of all rules, the name of one, the value of the one that
    distinguishes messages, and the type alone.
    """
    if kind is None:
        return None
    rules = _read_rules(details)
    values = rules.get(_DISTINGUISHING.get(kind, ""))
    variants = [".".join(rules), *rules, *([", ".join(values)] if values else [])]
    for key in [*(f"{kind}.{variant}" for variant in variants), kind]:
        template = messages.get(key)
        message = _fill_in(template, rules, messages)
        if template and message:
            return " ".join([message, *_hints_for(template, rules, messages)])
    return None


def _hints_for(template: str, rules: _Rules, messages: Messages) -> List[str]:
    """Return what may be meant, unless the message contains it."""
    if "{did_you_mean}" in template:
        return []
    hints = [
        _fill_in(messages.get(key), rules, messages)
        for key in ("DID_YOU_MEAN", "FOUND_AT")
    ]
    return [hint for hint in hints if hint is not None]


def _read_rules(details: object) -> _Rules:
    """Return the rules that can be shown. Anything may be in those of an API."""
    rules: _Rules = {}
    for name, rule in (fields_of(details) or {}).items():
        items = items_of(rule)
        values = [
            exact_scalar(value)
            for value in ([rule] if items is None else items)[:_MAX_VALUES]
        ]
        if values and None not in values:
            rules[name] = [_PATH.sub("", print_scalar(value)) for value in values]
    return rules


def _fill_in(template: str | None, rules: _Rules, messages: Messages) -> str | None:
    """Return the message with the values of its placeholders; None if one has none."""
    if template is None or not all(
        name in rules for name in _PLACEHOLDER.findall(template)
    ):
        return None
    return _PLACEHOLDER.sub(
        lambda found: _print_values(found.group(1), rules, messages), template
    )


def _print_values(name: str, rules: _Rules, messages: Messages) -> str:
    values = rules[name]
    if name in _DATES:
        values = [_print_date(value, messages) for value in values]
    if len(values) < 2:
        return "".join(values)
    return ", ".join(values[:-1]) + messages.get("OR", ", ") + values[-1]


def _print_date(date: str, messages: Messages) -> str:
    """Print a date as people of the language write it."""
    year, month, day = (date.split("-") + ["", ""])[:3]
    if not day:
        return date
    template = messages.get("DATE", date)
    return (
        template.replace("{year}", year).replace("{month}", month).replace("{day}", day)
    )
