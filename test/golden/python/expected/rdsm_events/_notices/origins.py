# Generated from spec/. Do not edit: change the spec and run "npm run generate".
"""Where notices come from."""

from __future__ import annotations

from .._runtime.notices import Origin

NEWER_DOCS_1: Origin = {
    "grade": "newer docs",
    "source": "https://legacydevelopers.rdstation.com/es/reference/events",
}

NEWER_DOCS_2: Origin = {
    "grade": "newer docs",
    "source": "https://developers.rdstation.com/reference/bases-legais-rdstation-marketing",
}
