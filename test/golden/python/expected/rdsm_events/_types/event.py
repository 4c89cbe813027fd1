# Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".
"""The types of any event."""

from __future__ import annotations

from typing import Literal, Union

from .farewell_said import FarewellSaidEvent
from .greeting import GreetingEvent

RdsmEvent = Union[GreetingEvent, FarewellSaidEvent]
"""Any event."""

EventType = Literal["GREETING", "FAREWELL_SAID"]
"""The type of an event."""
