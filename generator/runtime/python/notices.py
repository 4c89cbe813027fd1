"""Notices: what is valid but not advisable about a value."""

from __future__ import annotations

from typing import (
    Any,
    Callable,
    Dict,
    List,
    Literal,
    Mapping,
    NamedTuple,
    Sequence,
    TypedDict,
)

from .json_types import exact_str, fields_of, items_of, scalar_in
from .message import message_of
from .path import BODY, Key, print_path
from .suggest import Names

MAX_NOTICES = 100_000
"""How many notices are collected at most."""


class _RequiredOrigin(TypedDict):
    """What every origin has."""

    grade: Literal["documented", "newer docs", "official client", "reported", "ours"]


class Origin(_RequiredOrigin, total=False):
    """Where a notice comes from."""

    statement: str
    """What the source states, or the reason of a decision of this project."""
    source: str
    """URL of the source."""


class Notice(TypedDict):
    """What is valid but not advisable. It never contains the value of a field."""

    notice_type: Literal["DEPRECATED", "EXPECTED", "UNUSUAL", "UNLISTED"]
    message: str
    path: str
    details: Dict[str, Any]
    origin: Origin


class _Located(NamedTuple):
    """A notice as data: its message is made when it is reported."""

    notice_type: Literal["DEPRECATED", "EXPECTED", "UNUSUAL", "UNLISTED"]
    details: Dict[str, Any]
    origin: Origin
    variant: str | None
    subject: str | None
    path: tuple[Key, ...]


class Notices:
    """The notices of a value so far, and the path of its part that is being inspected."""

    __slots__ = ("found", "path")

    def __init__(self) -> None:
        self.found: List[_Located] = []
        self.path: List[Key] = [BODY]

    def deprecated(self, subject: str, details: Dict[str, Any], origin: Origin) -> None:
        """Add the notice of an event, a field or a value that should no longer be used."""
        self._add("DEPRECATED", details, origin, ".".join(details), subject)

    def expected(self, origin: Origin) -> None:
        """Add the notice of a field that should be present."""
        self._add("EXPECTED", {}, origin)

    def unusual(
        self, details: Dict[str, Any], origin: Origin, form: str | None = None
    ) -> None:
        """Add the notice of a value that should be different."""
        self._add("UNUSUAL", details, origin, form or next(iter(details)))

    def unlisted(self, name: str, names: Names, origin: Origin) -> None:
        """Add the notice of a field that no source lists."""
        meant = names.suggest(name)
        self.path.append(name)
        self._add("UNLISTED", {"did_you_mean": meant} if meant else {}, origin)
        self.path.pop()

    def _add(
        self,
        notice_type: Literal["DEPRECATED", "EXPECTED", "UNUSUAL", "UNLISTED"],
        details: Dict[str, Any],
        origin: Origin,
        variant: str | None = None,
        subject: str | None = None,
    ) -> None:
        if len(self.found) < MAX_NOTICES:
            path = tuple(self.path)
            self.found.append(
                _Located(notice_type, details, origin, variant, subject, path)
            )


Inspect = Callable[[object, Notices], None]
"""Adds the notices of a value, at the current path. One of the wrong type has none."""


class EventNotices(NamedTuple):
    """The notices of the events of a type."""

    inspect_type: Callable[[Notices], None] | None
    """Adds those of the type itself."""
    inspect_payload: Inspect | None


def inspect_at(inspect: Inspect, value: object, key: Key, notices: Notices) -> None:
    """Add the notices of the value at a key."""
    notices.path.append(key)
    inspect(value, notices)
    notices.path.pop()


def inspect_field(
    fields: Mapping[str, object], name: str, inspect: Inspect, notices: Notices
) -> None:
    """Add the notices of a field that may be absent."""
    if name in fields:
        inspect_at(inspect, fields[name], name, notices)


def inspect_expected(
    fields: Mapping[str, object],
    name: str,
    origin: Origin,
    notices: Notices,
    inspect: Inspect | None = None,
) -> None:
    """Add the notice of a field that should be present, or those of its value."""
    notices.path.append(name)
    if name not in fields:
        notices.expected(origin)
    elif inspect is not None:
        inspect(fields[name], notices)
    notices.path.pop()


def inspect_items(inspect: Inspect, value: object, notices: Notices) -> None:
    """Add the notices of the items of an array."""
    for index, item in enumerate(items_of(value) or ()):
        if len(notices.found) >= MAX_NOTICES:
            return
        inspect_at(inspect, item, index, notices)


def inspect_event(
    value: object,
    type_field: str,
    payload_field: str,
    types: Mapping[str, EventNotices],
    notices: Notices,
) -> None:
    """Add the notices of an event. One of another type has none."""
    fields = fields_of(value)
    event = (
        None if fields is None else types.get(exact_str(fields.get(type_field)) or "")
    )
    if fields is None or event is None:
        return
    if event.inspect_type is not None:
        notices.path.append(type_field)
        event.inspect_type(notices)
        notices.path.pop()
    if event.inspect_payload is not None and payload_field in fields:
        inspect_at(event.inspect_payload, fields[payload_field], payload_field, notices)


def drop_expected(
    fields: Mapping[str, object], names: Sequence[str], first: int, notices: Notices
) -> None:
    """Drop the notices of absent fields where an error requires one of them."""
    if any(name in fields for name in names):
        return
    depth = len(notices.path)
    added = notices.found[first:]
    notices.found[first:] = [
        notice for notice in added if notice.path[depth] not in names
    ]


def is_one_of(value: object, *values: str | float | bool) -> bool:
    """Whether a value is one of some values: True is not 1."""
    return scalar_in(value, values)


def collect_notices(
    inspect: Inspect, value: object, messages: Mapping[str, str]
) -> List[Notice]:
    """Return the notices of a value, with their messages."""
    notices = Notices()
    inspect(value, notices)
    return [_report(notice, messages) for notice in notices.found]


def _report(notice: _Located, messages: Mapping[str, str]) -> Notice:
    """Return a notice with its message. Who changes it changes no other."""
    rules = {**notice.details, "subject": notice.subject}
    details = {name: _copy(entry) for name, entry in notice.details.items()}
    return {
        "notice_type": notice.notice_type,
        "message": message_of(notice.notice_type, notice.variant, rules, messages),
        "path": print_path(notice.path),
        "details": details,
        "origin": notice.origin.copy(),
    }


def _copy(detail: object) -> object:
    items = items_of(detail)
    return detail if items is None else list(items)
