"""What a Python value is as JSON: the types that ``json.dumps`` sends.

Types are those of the value itself: an object may pretend to have another ``__class__``,
and a subclass may override any method. Nothing here raises.
"""

from __future__ import annotations

from typing import Dict, Iterable, Mapping, Sequence, cast

_STR = frozenset([str])
_TOO_LARGE = 2**1024 - 2**970
"""The smallest whole number that no JSON number of double precision can be near."""


class _Missing:
    """The type of :data:`MISSING`."""


MISSING = _Missing()
"""The value of a field that is absent."""


def fields_of(value: object) -> Mapping[str, object] | None:
    """Return the fields of a dict whose keys are all strings; None for any other value."""
    kind = type(value)
    if not issubclass(kind, dict):
        return None
    entries = cast("Dict[str, object]", value)
    if kind is dict and _STR.issuperset(map(type, entries)):
        return entries
    try:
        # As json.dumps reads a subclass: through its method.
        pairs = [(exact_str(key), entry) for key, entry in entries.items()]
    except Exception:
        return None
    fields = {key: entry for key, entry in pairs if key is not None}
    return fields if all(key is not None for key, _ in pairs) else None


def items_of(value: object) -> Sequence[object] | None:
    """Return the items of a list or a tuple; None for any other value."""
    kind = type(value)
    if kind is list or kind is tuple:
        return cast("Sequence[object]", value)
    if not issubclass(kind, (list, tuple)):
        return None
    try:
        return list(cast("Sequence[object]", value))
    except Exception:
        return None


def exact_str(value: object) -> str | None:
    """Return the text of a string or of a subclass; None for any other value."""
    if type(value) is str:
        return value
    return str.__str__(cast(str, value)) if issubclass(type(value), str) else None


def exact_number(value: object) -> int | float | None:
    """Return a finite number; None for any other value, also for True and False."""
    kind = type(value)
    if kind is bool:
        return None
    if issubclass(kind, int):
        number = int.__int__(cast(int, value))
        return number if -_TOO_LARGE < number < _TOO_LARGE else None
    if issubclass(kind, float):
        real = float.__float__(cast(float, value))
        return real if real - real == 0 else None
    return None


def is_integer(value: object) -> bool:
    """Whether a value is a number without a fractional part, such as 1 or 1.0."""
    number = exact_number(value)
    return number is not None and float(number).is_integer()


def is_boolean(value: object) -> bool:
    """Whether a value is True or False."""
    return type(value) is bool


def utf16_length(text: str) -> int:
    """Return the length of a string as JavaScript counts it."""
    return (
        len(text)
        if text.isascii()
        else len(text.encode("utf-16-le", "surrogatepass")) // 2
    )


def scalar_in(value: object, options: Iterable[object]) -> bool:
    """Whether a value is one of some strings, numbers and booleans: True is not 1."""
    exact = exact_scalar(value)
    kind = type(exact)
    return any(
        exact == option and (kind is bool) == (type(option) is bool)
        for option in options
    )


def exact_scalar(value: object) -> str | int | float | bool | None:
    """Return a string, a finite number or a boolean; None for any other value."""
    if type(value) is bool:
        return value
    text = exact_str(value)
    return text if text is not None else exact_number(value)
