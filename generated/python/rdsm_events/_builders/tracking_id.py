# Generated from spec/tracking-id.ts. Do not edit: change the spec and run "npm run generate".
"""The tracking identifier of a visitor."""

from __future__ import annotations

import re
from typing import Optional

from .._runtime.cookie import Cookie, find_cookie
from .._runtime.web_input import WebInput

TRACKING_COOKIE = Cookie(
    ("rdtrk", "_rdtrk"),
    "id",
    re.compile(
        r"^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}\Z",
    ),
)


def tracking_id_from_cookie(cookie: WebInput) -> Optional[str]:
    """Return the client_tracking_id in a rdtrk cookie.

    Args:
        cookie: Its value, or the whole Cookie header that contains it; percent-encoded
            or not. Or the cookies of a request by name, such as request.COOKIES.

    Returns:
        The identifier; None where there is no such cookie, or none that can be read.
        Nothing is raised.
    """
    return find_cookie(cookie, TRACKING_COOKIE)
