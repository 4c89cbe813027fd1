# Generated from DataProcessingLegalBasis in spec/. Do not edit: change the spec and run "npm run generate".
"""The notices of DataProcessingLegalBasis."""

from __future__ import annotations

from ..._runtime.json_types import exact_str, fields_of
from ..._runtime.notices import Notices, inspect_field, is_one_of
from ..origins import NEWER_DOCS_2


def _inspect_category(value: object, notices: Notices) -> None:
    """Add the notices of a value: category."""
    if exact_str(value) is None:
        return
    if is_one_of(value, "data_processing"):
        notices.deprecated(
            "data_processing",
            {"successor": "communications"},
            NEWER_DOCS_2,
        )


def inspect_data_processing_legal_basis(value: object, notices: Notices) -> None:
    """Add the notices of a value: Legal basis for data processing."""
    fields = fields_of(value)
    if fields is None:
        return
    inspect_field(fields, "category", _inspect_category, notices)
