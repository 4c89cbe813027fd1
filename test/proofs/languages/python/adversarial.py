"""Values that break careless code: nothing may raise but builders, with their own exception.

usage: adversarial.py PACKAGE
"""

import datetime
import decimal
import enum
import json
import pickle
import sys
import time
import types

sys.path.insert(0, sys.argv[1])

import rdsm_events  # noqa: E402
from rdsm_events.messages import pt_br  # noqa: E402


def fail(*_, **__):
    """Raise what no caller expects."""
    raise RuntimeError("read")


NAMES = ["__eq__", "__hash__", "__iter__", "__len__", "__getitem__", "__contains__", "__bool__"]
METHODS = {name: fail for name in [*NAMES, "__str__", "__repr__", "get", "items", "keys", "strip"]}


class Pretender:
    """An object that pretends to be a dict."""

    @property
    def __class__(self):
        fail()


class Color(str, enum.Enum):
    """Strings that json.dumps prints."""

    GRANTED = "granted"


def subclass(base):
    """Return a subclass whose methods all raise, except what makes a dict key."""
    return type(f"Bad{base.__name__}", (base,), {**METHODS, "__hash__": base.__hash__})


cycle = {}
cycle["payload"] = cycle
loop = []
loop.append(loop)
deep = []
for _ in range(100_000):
    deep = [deep]

ODD = [
    *[None, True, 0, -0.0, 1e308, float("nan"), float("inf"), 10**400, 2**1024 - 2**970, 1j],
    *["", "\ud800", "a@b\n", b"x", bytearray(b"x"), memoryview(b"x"), object(), fail, type],
    *[(), [], {}, set(), frozenset(), range(3), cycle, loop, deep, {1: 2}, {None: 1}, {"a": {}}],
    *[subclass(dict)(email="a@b"), subclass(str)("a@b"), subclass(list)([1]), subclass(tuple)([1])],
    *[subclass(int)(1), subclass(float)(1.0), Color.GRANTED, Pretender(), {Pretender(): 1}],
    *[decimal.Decimal("1.5"), decimal.Decimal("NaN"), datetime.datetime(2020, 1, 1), iter([])],
    *[types.MappingProxyType({}), types.SimpleNamespace(), {subclass(str)("email"): "a@b"}],
]

BODY = {"event_type": "CONVERSION", "event_family": "CDP"}
FIELDS = ["email", "tags", "legal_bases", "traffic_source", "traffic_medium", "cf_x", "other"]


def places(odd):
    """Return values that contain an odd one at every depth."""
    valid = {"conversion_identifier": "x", "email": "a@b"}
    yield odd
    yield [odd]
    yield from ({**BODY, name: odd} for name in [*BODY, "payload", "email", "x" * 100])
    for name in FIELDS:
        yield {**BODY, "payload": {**valid, name: odd}}
        yield {**BODY, "payload": {**valid, name: [odd]}}
        yield {**BODY, "payload": {**valid, name: [{"category": odd, "type": odd}]}}
    for event_type in ("SALE", "ECOMMERCE_ORDER_PAID"):
        for name in ("value", "price", "line_items", "currency", "phone", "total_items"):
            yield {**BODY, "event_type": event_type, "payload": {"email": "a@b", name: odd}}


def check(value):
    """Call everything that accepts any value."""
    for name in rdsm_events.__all__:
        if name.startswith("validate"):
            errors = getattr(rdsm_events, name)(value)
            assert json.loads(json.dumps(errors)) == errors
            pt_br.translate(errors)
        elif name.startswith("notices"):
            json.dumps(getattr(rdsm_events, name)(value))
    for given in (value, {"__trf.src": value, "rdtrk": value, "utm_source": value}):
        rdsm_events.traffic_source_from(cookie=given, url=given)
        rdsm_events.tracking_id_from_cookie(given)
        rdsm_events.custom_fields_from_utm(given, {"content": "cf_x"})


def build(odd):
    """Call builders, which raise an exception of their own only."""
    for arguments in ({"email": odd}, {"email": "a@b", "tags": odd}, {"custom_fields": odd}):
        try:
            rdsm_events.conversion(conversion_identifier="x", **{"email": "a@b", **arguments})
        except rdsm_events.RdsmValidationError as error:
            assert str(pickle.loads(pickle.dumps(error))) == str(error)
    try:
        list(rdsm_events.split_batch([odd]))
    except rdsm_events.RdsmValidationError:
        pass


def assert_valid(value):
    """Call the functions that return a valid value, and raise an exception of their own only."""
    for name in rdsm_events.__all__:
        if name.startswith("assert"):
            try:
                assert getattr(rdsm_events, name)(value) is value
            except rdsm_events.RdsmValidationError as error:
                assert error.errors


def seconds(function, value):
    """Return how long a function takes."""
    start = time.process_time()
    function(value)
    return time.process_time() - start


def validate(value):
    """Call both that accept an event of any type."""
    rdsm_events.validate(value)
    rdsm_events.notices(value)


def read_web(text):
    """Call the readers of what visitors send."""
    rdsm_events.traffic_source_from(cookie=text, url=text)
    rdsm_events.tracking_id_from_cookie(text)


def check_growth():
    """Check that no value takes more than linear time."""
    for make in (
        lambda size: {**BODY, "payload": {"email": "a@" * size}},
        lambda size: {**BODY, "payload": {"x" * 10 + str(index): 1 for index in range(size // 20)}},
        lambda size: {**BODY, "payload": {"tags": ["A"] * (size // 4)}},
        lambda size: {**BODY, "payload": {"legal_bases": [{}] * (size // 4)}},
        lambda size: {**BODY, "event_type": "CALL_FINISHED", "payload": {"call_started_at": "1" * size}},
    ):
        check_linear(validate, make, 10**6)
    for part in ("%41", "; ", "&", "=", "?", " ", "a=b;", "a=b&", "[", "%"):
        check_linear(read_web, lambda size, part=part: "{" + part * (size // len(part)), 10**5)
        check_linear(read_web, lambda size, part=part: part * (size // len(part)), 10**5)


def check_linear(function, make, size):
    """Check that ten times as much takes not much more than ten times as long."""
    small, large = (seconds(function, make(each)) for each in (size, 10 * size))
    assert large < 30 * small + 0.5, (small, large)


def main():
    """Run all checks."""
    count = 0
    for odd in ODD:
        build(odd)
        for value in places(odd):
            check(value)
            count += 1
    for odd in (*ODD, *places(cycle)):
        assert_valid(odd)
    integer = {**BODY, "event_type": "SALE", "payload": {"email": "a@b", "funnel_name": "x"}}
    assert rdsm_events.validate({**integer, "payload": {**integer["payload"], "value": True}})
    assert not rdsm_events.validate({**integer, "payload": {**integer["payload"], "value": 2**90}})
    check_growth()
    print(f"{count} values, nothing raised; linear up to 10 MB")


main()
