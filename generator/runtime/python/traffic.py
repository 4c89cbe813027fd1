"""Where a visitor comes from: a cookie, or the UTM parameters of an address."""

from __future__ import annotations

import re
from typing import Dict, List, Mapping, NamedTuple, Optional, Tuple

from .cookie import Cookie, find_cookie
from .json_types import exact_str
from .web_input import decode, is_query, pairs_in, trim

_PREFIX = "utm_"
_ADDRESS_START = re.compile(r"(?:[A-Za-z][A-Za-z0-9+.-]*:)?/")

TrafficFields = Dict[str, Optional[str]]


class TrafficSource(NamedTuple):
    """Which fields receive the cookie and the UTM parameters."""

    cookie: Cookie
    field: str
    """The field that receives the cookie."""
    utm: Mapping[str, str]
    """The fields by UTM parameter, without its prefix."""


def read_traffic_cookie(cookies: object, source: TrafficSource) -> TrafficFields:
    """Return the traffic fields of a cookie; none if there is no cookie."""
    value = find_cookie(cookies, source.cookie)
    return _complete({} if value is None else {source.field: value}, source)


def read_traffic_utm(url: object, source: TrafficSource) -> TrafficFields:
    """Return the traffic fields of UTM parameters; none if there are no parameters."""
    return _complete(_receive(url, source.utm, source), source)


def read_custom_utm(
    url: object, fields: Mapping[str, str], source: TrafficSource
) -> Dict[str, str]:
    """Return the custom fields that receive UTM parameters."""
    return _receive(url, fields, source)


def _complete(found: Mapping[str, str], source: TrafficSource) -> TrafficFields:
    """Return all traffic fields if there is one: those that are None replace earlier ones."""
    names = [source.field, *source.utm.values()] if found else []
    return {name: found.get(name) for name in names}


def _receive(
    url: object, fields: Mapping[str, str], source: TrafficSource
) -> Dict[str, str]:
    """Return the first value for each field."""
    received: Dict[str, str] = {}
    for parameter, value in _parameters_in(url, source):
        if parameter in fields:
            received.setdefault(fields[parameter], value)
    return received


def _parameters_in(url: object, source: TrafficSource) -> List[Tuple[str, str]]:
    """Return the UTM parameters that have a value, without their prefix."""
    text = exact_str(url)
    pairs = pairs_in(url) if text is None else _pairs_in_query(text)
    # In a query, names without the prefix mean anything.
    is_bare = (
        text is None
        and not is_query(url)
        and not any(name.startswith(_PREFIX) for name, _ in pairs)
    )
    start = 0 if is_bare else len(_PREFIX)
    return [
        (name[start:], trim(value))
        for name, value in pairs
        if (is_bare or name.startswith(_PREFIX))
        and _is_parameter(name[start:], trim(value), source)
    ]


def _is_parameter(parameter: str, value: str, source: TrafficSource) -> bool:
    """Whether there is a value, and none that the API takes for a cookie."""
    is_source = source.utm.get(parameter) == source.field
    return value != "" and not (is_source and source.cookie.pattern.search(value))


def _pairs_in_query(text: str) -> List[Tuple[str, str]]:
    """Return the names and values in an address, a path with a query, or a query alone."""
    address = text.split("#", 1)[0]
    before, sign, after = address.partition("?")
    # A value in a bare query may contain a question mark.
    is_address = sign and (_ADDRESS_START.match(address) or "=" not in before)
    pairs = [
        pair.partition("=") for pair in (after if is_address else address).split("&")
    ]
    return [(_decode_plus(name), _decode_plus(value)) for name, _, value in pairs]


def _decode_plus(text: str) -> str:
    return decode(text.replace("+", " "))
