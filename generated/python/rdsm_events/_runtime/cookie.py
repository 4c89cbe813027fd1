"""Values of cookies, for the fields that receive them. Visitors decide what is in them."""

from __future__ import annotations

import json
import re
from typing import List, NamedTuple, NoReturn, Pattern, Tuple

from .json_types import exact_str, fields_of
from .web_input import decode, pairs_in, trim

_JSON_START = re.compile(r"\{|%7B", re.IGNORECASE)
_PAIR = re.compile(r"=[^=]")
_NOT_IN_COOKIES = re.compile(r"[\s;\x00-\x1f\x7f-\x9f\ufeff]")


class Cookie(NamedTuple):
    """A cookie, and what the field that receives its value matches."""

    names: Tuple[str, ...]
    """Its name, and others by which it is known."""
    member: str | None
    """The member that is sent, where the cookie contains JSON."""
    pattern: Pattern[str]


def find_cookie(cookies: object, cookie: Cookie) -> str | None:
    """Return the value of a cookie; None where there is none, or none that can be read.

    Args:
        cookies: The value, or a whole Cookie header that contains it; percent-encoded or
            not. Or a mapping with the values of cookies by name.
        cookie: The cookie.
    """
    header = exact_str(cookies)
    values = (
        _values_of(pairs_in(cookies), cookie.names)
        if header is None
        else _values_in(header, cookie.names)
    )
    for raw in values:
        # JSON is not percent-encoded, but a URL in it may be.
        decoded = raw if raw.startswith("{") else decode(raw)
        value = decoded if cookie.member is None else _member_of(decoded, cookie.member)
        if _is_cookie_value(raw) and cookie.pattern.search(value):
            return value
    return None


def _values_in(text: str, names: Tuple[str, ...]) -> List[str]:
    """Return the values of the cookies with these names, or the text if it is no header."""
    pairs = [pair.partition("=") for pair in text.split(";")]
    values = _values_of([(name, value) for name, sign, value in pairs if sign], names)
    whole = _unquoted(trim(text))
    return values if values or _is_header(whole) else [whole]


def _values_of(pairs: List[Tuple[str, str]], names: Tuple[str, ...]) -> List[str]:
    return [_unquoted(trim(value)) for name, value in pairs if trim(name) in names]


def _is_header(value: str) -> bool:
    """Whether there is the name of a cookie, too. Base64 ends with "=", JSON may contain it."""
    return not _JSON_START.match(value) and _PAIR.search(value) is not None


def _is_cookie_value(value: str) -> bool:
    """Whether there is no white space, control character or semicolon, but in decoded JSON."""
    if not _NOT_IN_COOKIES.search(value):
        return True
    return value.startswith("{") and fields_of(_parse(value)) is not None


def _unquoted(value: str) -> str:
    is_quoted = len(value) > 1 and value.startswith('"') and value.endswith('"')
    return value[1:-1] if is_quoted else value


def _member_of(value: str, member: str) -> str:
    """Return the string in a member of JSON, or the value itself if it is no such JSON."""
    fields = fields_of(_parse(value))
    found = None if fields is None else exact_str(fields.get(member))
    return value if found is None else found


def _parse(text: str) -> object:
    """Return what JSON contains; None if it is none. Its numbers are not read."""
    try:
        return json.loads(text, parse_int=float, parse_constant=_reject)
    except (ValueError, RecursionError):
        return None


def _reject(constant: str) -> NoReturn:
    """Reject NaN and infinity, which JSON does not have."""
    raise ValueError(constant)
