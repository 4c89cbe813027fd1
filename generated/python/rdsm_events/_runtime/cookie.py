"""Values of cookies, for the fields that receive them. Visitors decide what is in them."""

from __future__ import annotations

import json
import re
import unicodedata
from typing import List, NamedTuple, Pattern, Tuple
from urllib.parse import unquote_to_bytes

from .json_types import exact_str, fields_of

_JSON_START = re.compile(r"\{|%7B", re.IGNORECASE)
_PAIR = re.compile(r"=[^=]")
_BROKEN_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")


class Cookie(NamedTuple):
    """A cookie, and what the field that receives its value matches."""

    names: Tuple[str, ...]
    """Its name, and others by which it is known."""
    member: str | None
    """The member that is sent, where the cookie contains JSON."""
    pattern: Pattern[str]


def find_cookie(text: object, cookie: Cookie) -> str | None:
    """Return the value of a cookie; None where there is none, or none that can be read.

    Args:
        text: The value, or a whole Cookie header that contains it; percent-encoded or not.
        cookie: The cookie.
    """
    exact = exact_str(text)
    for raw in [] if exact is None else _values_in(exact, cookie.names):
        decoded = _decode(raw)
        value = decoded if cookie.member is None else _member_of(decoded, cookie.member)
        if _is_cookie_value(raw) and cookie.pattern.search(value):
            return value
    return None


def _values_in(text: str, names: Tuple[str, ...]) -> List[str]:
    """Return the values of the cookies with these names, or the text if it is no header."""
    pairs = [pair.partition("=") for pair in text.split(";")]
    values = [
        _unquoted(value.strip())
        for name, sign, value in pairs
        if sign and name.strip() in names
    ]
    whole = _unquoted(text.strip())
    return values if values or _is_header(whole) else [whole]


def _is_header(value: str) -> bool:
    """Whether there is the name of a cookie, too. Base64 ends with "=", JSON may contain it."""
    return not _JSON_START.match(value) and _PAIR.search(value) is not None


def _is_cookie_value(value: str) -> bool:
    """Whether there is no white space, control character or semicolon, but in decoded JSON."""
    if not any(
        one.isspace() or one == ";" or unicodedata.category(one) == "Cc"
        for one in value
    ):
        return True
    return value.startswith("{") and fields_of(_parse(value)) is not None


def _unquoted(value: str) -> str:
    is_quoted = len(value) > 1 and value.startswith('"') and value.endswith('"')
    return value[1:-1] if is_quoted else value


def _decode(value: str) -> str:
    """Return the value without percent-encoding. JSON is not encoded, but a URL in it may be."""
    if value.startswith("{") or _BROKEN_ESCAPE.search(value):
        return value
    try:
        return unquote_to_bytes(value).decode("utf-8")
    except UnicodeError:
        return value


def _member_of(value: str, member: str) -> str:
    """Return the string in a member of JSON, or the value itself if it is no such JSON."""
    fields = fields_of(_parse(value))
    found = None if fields is None else exact_str(fields.get(member))
    return value if found is None else found


def _parse(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None
