# Generated from spec/cookie.ts. Do not edit: change the spec and run "npm run generate".
"""Values of cookies, for the fields that receive them."""

from __future__ import annotations

import re
from typing import Optional, TypedDict

from .._runtime.cookie import Cookie, find_cookie

TRAFFIC_COOKIE = Cookie(("talk.src",), None, re.compile(r"^[\[]"))


class TrafficCookie(TypedDict, total=False):
    """The fields of a cookie; none if there is no such cookie."""

    source: str


def traffic_from_cookie(cookie: object) -> TrafficCookie:
    """Return the fields of a talk.src cookie.

    Args:
        cookie: Its value, or the whole Cookie header that contains it; percent-encoded
            or not. Visitors decide what it contains: nothing is raised.

    Returns:
        The fields, to be passed as **fields; none where there is no such cookie, or
        none that can be read.
    """
    value = find_cookie(cookie, TRAFFIC_COOKIE)
    return {} if value is None else {"source": value}


TRACKING_COOKIE = Cookie(
    ("rdtrk", "_rdtrk"),
    "id",
    re.compile(
        r"^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}\Z",
    ),
)


def tracking_id_from_cookie(cookie: object) -> Optional[str]:
    """Return the client_tracking_id in a rdtrk cookie.

    Args:
        cookie: Its value, or the whole Cookie header that contains it; percent-encoded
            or not. Visitors decide what it contains: nothing is raised.

    Returns:
        The value of client_tracking_id; None where there is no such cookie, or none
        that can be read.
    """
    return find_cookie(cookie, TRACKING_COOKIE)
