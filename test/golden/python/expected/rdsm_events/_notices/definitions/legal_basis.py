# Generated from LegalBasis in spec/. Do not edit: change the spec and run "npm run generate".
"""The notices of LegalBasis."""

from __future__ import annotations

from ..._runtime.json_types import fields_of
from ..._runtime.notices import Notices
from ..._runtime.objects import discriminator
from .data_processing_legal_basis import inspect_data_processing_legal_basis


def inspect_legal_basis(value: object, notices: Notices) -> None:
    """Add the notices of a value: Legal basis."""
    fields = fields_of(value)
    if fields is None:
        return
    chosen = discriminator(value, "category")
    if chosen == "data_processing":
        inspect_data_processing_legal_basis(value, notices)
