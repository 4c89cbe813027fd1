# Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".
"""The type of a batch."""

from __future__ import annotations

from typing import List

from .event import RdsmEvent

EventBatch = List[RdsmEvent]
"""Any number of events, sent in one request."""
