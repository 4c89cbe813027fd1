# Generated from spec/aliases.ts. Do not edit: change the spec and run "npm run generate".
"""Names that are no custom fields."""

from __future__ import annotations

NOT_CUSTOM_FIELDS = frozenset(["event_type", "event_family", "payload"])
"""Names that are never suggested as those of custom fields."""
