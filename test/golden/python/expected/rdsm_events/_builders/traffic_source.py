# Generated from spec/traffic-source.ts. Do not edit: change the spec and run "npm run generate".
"""Where a visitor comes from."""

from __future__ import annotations

import re
from typing import Dict, Mapping, Optional, TypedDict, cast

from .._runtime.cookie import Cookie
from .._runtime.traffic import (
    TrafficSource,
    read_custom_utm,
    read_traffic_cookie,
    read_traffic_utm,
)
from .._runtime.web_input import WebInput


class TrafficFields(TypedDict, total=False):
    """Where a visitor comes from; one without a value is None."""

    source: Optional[str]
    medium: Optional[str]


SOURCE = TrafficSource(
    Cookie(("talk.src",), None, re.compile(r"^[\[]")),
    "source",
    {"source": "source", "medium": "medium"},
)


def traffic_source_from_cookie(cookie: WebInput) -> TrafficFields:
    """Return the traffic fields of a talk.src cookie.

    Visitors decide what it contains: nothing is raised.

    Args:
        cookie: Its value, or the whole Cookie header that contains it; percent-encoded
            or not. Or the cookies of a request by name, such as request.COOKIES.

    Returns:
        The fields, to be passed as **fields: all of them, or none if nothing is found.
    """
    fields = read_traffic_cookie(cookie, SOURCE)
    return cast("TrafficFields", fields)


def traffic_source_from_utm(url: WebInput) -> TrafficFields:
    """Return the traffic fields from the UTM parameters of an address.

    Visitors decide what it contains: nothing is raised. Parameters without a traffic
    field are left out: see custom_fields_from_utm.

    Args:
        url: An address, or its query. Or the query of a request, such as request.GET,
            or a dict, whose names may lack utm_.

    Returns:
        The fields, to be passed as **fields: all of them, or none if nothing is found.
    """
    fields = read_traffic_utm(url, SOURCE)
    return cast("TrafficFields", fields)


def traffic_source_from(
    *,
    cookie: WebInput = None,
    url: WebInput = None,
) -> TrafficFields:
    """Return the traffic fields of the cookie, or else those of the address.

    Visitors decide what it contains: nothing is raised.

    Args:
        cookie: Its value, or the whole Cookie header that contains it; percent-encoded
            or not. Or the cookies of a request by name, such as request.COOKIES.
        url: An address, or its query. Or the query of a request, such as request.GET,
            or a dict, whose names may lack utm_.

    Returns:
        The fields, to be passed as **fields: all of them, or none if nothing is found.
    """
    return traffic_source_from_cookie(cookie) or traffic_source_from_utm(url)


def custom_fields_from_utm(url: WebInput, fields: Mapping[str, str]) -> Dict[str, str]:
    """Return the custom fields that receive UTM parameters, such as utm_content.

    Visitors decide what it contains: nothing is raised.

    Args:
        url: An address, or its query. Or the query of a request, such as request.GET,
            or a dict, whose names may lack utm_.
        fields: The names of custom fields by parameter: {"content": "cf_utm_content"}.

    Returns:
        The custom fields that have a value.
    """
    return read_custom_utm(url, fields, SOURCE)
