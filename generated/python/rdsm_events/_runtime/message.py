"""Messages in the API's own words, by ``error_type`` or ``error_type.variant``."""

from __future__ import annotations

import re
from typing import Any, Mapping

from .json_types import items_of

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_HINTS = {"did_you_mean": "DID_YOU_MEAN", "found_at": "FOUND_AT"}


def message_of(
    error_type: str,
    variant: str | None,
    rules: Mapping[str, Any] | None,
    messages: Mapping[str, str],
) -> str:
    """Return the message of an error. A name in braces is replaced by that rule."""
    own = messages.get(f"{error_type}.{variant}") if variant else None
    message = own or messages.get(error_type) or messages.get("INVALID") or error_type
    if rules is None or "{" not in message:
        return message
    known = rules
    return _PLACEHOLDER.sub(
        lambda found: _print_rule(known.get(found.group(1))), message
    )


def detailed_message_of(
    error_type: str,
    variant: str | None,
    rules: Mapping[str, Any] | None,
    messages: Mapping[str, str],
) -> str:
    """Return the message of an error for people who see nothing else of it."""
    shown = rules or {}
    kind = variant or ("valid_options" if "valid_options" in shown else None)
    sentences = [message_of(error_type, kind, shown, messages)]
    template = messages.get(f"{error_type}.{kind}", "")
    for rule, hint in _HINTS.items():
        if rule in shown and "{" + rule + "}" not in template and hint in messages:
            sentences.append(message_of(hint, None, shown, messages))
    return " ".join(sentences)


def print_scalar(value: object) -> str:
    """Print a number or a boolean as JSON does."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _print_rule(value: object) -> str:
    """Print several values with commas, and a path as its last field."""
    items = items_of(value)
    if items is not None:
        return ", ".join(map(print_scalar, items))
    text = print_scalar(value)
    return text[text.rfind(".") + 1 :] if text.startswith("$") else text
