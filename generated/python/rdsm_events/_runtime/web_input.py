"""What visitors send, as text or as the mappings of web frameworks. Nothing here raises."""

from __future__ import annotations

import re
from typing import Iterable, List, Mapping, Match, Tuple, Union, cast

from .json_types import exact_str, items_of

WebInput = Union[str, Mapping[str, object], None]
"""A header, an address or a query, or what a framework made of it; None if there is none."""

_SPACE = (
    "\t\n\v\f\r \xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009"
    "\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
)
"""White space as JavaScript trims it."""
_ESCAPES = re.compile(r"(?:%[0-9A-Fa-f]{2})+")
_BROKEN_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")


def trim(text: str) -> str:
    """Return a string without white space at its ends."""
    return text.strip(_SPACE)


def decode(text: str) -> str:
    """Return a string without percent-encoding; unchanged if it is not encoded properly."""
    if _BROKEN_ESCAPE.search(text):
        return text
    try:
        return _ESCAPES.sub(_decode_escapes, text)
    except UnicodeDecodeError:
        return text


def _decode_escapes(found: Match[str]) -> str:
    return bytes.fromhex(found.group().replace("%", "")).decode("utf-8")


def is_query(value: object) -> bool:
    """Whether a mapping is the query of a request: Django, Flask and Starlette repeat names."""
    return hasattr(type(value), "lists") or hasattr(type(value), "multi_items")


def pairs_in(value: object) -> List[Tuple[str, str]]:
    """Return the names and values of a mapping. A list has several values of a name.

    One that is no string is as good as an empty one.
    """
    if not issubclass(type(value), Mapping):
        return []
    try:
        return [
            (name, text)
            for key, entry in _items_in(cast("Mapping[object, object]", value))
            for name, text in _strings_in(key, entry)
        ]
    except Exception:
        return []


def _items_in(value: Mapping[object, object]) -> Iterable[Tuple[object, object]]:
    """Return the items, also repeated ones: ``items`` returns the first or the last one."""
    for method in ("lists", "multi_items"):
        if hasattr(type(value), method):
            return cast("Iterable[Tuple[object, object]]", getattr(value, method)())
    return value.items()


def _strings_in(key: object, entry: object) -> List[Tuple[str, str]]:
    name = exact_str(key)
    items = items_of(entry)
    texts = [exact_str(item) or "" for item in ([entry] if items is None else items)]
    return [] if name is None else [(name, text) for text in texts]
