"""Paths as the API prints them: ``$.body[3].payload.email``. The first key is the root."""

from __future__ import annotations

import json
import re
from typing import Sequence, Union

Key = Union[str, int]

BODY = "body"
"""The root of what is sent in a request."""

_PLAIN_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_MAX_KEY_UNITS = 64
"""Longer keys are truncated, in UTF-16 code units: a key can be as long as a payload."""


def print_path(path: Sequence[Key]) -> str:
    """Print the keys that lead to a part of a value."""
    return "$" + "".join(map(_print_key, path))


def _print_key(key: Key) -> str:
    if isinstance(key, int):
        return f"[{key}]"
    shown = _truncate(key)
    return f".{shown}" if _PLAIN_NAME.fullmatch(key) else f"[{_quote(shown)}]"


def _truncate(key: str) -> str:
    if len(key) * 2 <= _MAX_KEY_UNITS:
        return key
    units = key[:_MAX_KEY_UNITS].encode("utf-16-le", "surrogatepass")
    return units[: 2 * _MAX_KEY_UNITS].decode("utf-16-le", "surrogatepass")


def _quote(key: str) -> str:
    quoted = json.dumps(key, ensure_ascii=False)
    return _LONE_SURROGATE.sub(lambda found: f"\\u{ord(found.group()):04x}", quoted)
