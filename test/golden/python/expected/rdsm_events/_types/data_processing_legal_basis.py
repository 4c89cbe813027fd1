# Generated from DataProcessingLegalBasis in spec/. Do not edit: change the spec and run "npm run generate".
"""The type DataProcessingLegalBasis."""

from __future__ import annotations

from typing import Literal, TypedDict


class _DataProcessingLegalBasisRequired(TypedDict):
    """The fields that must be present."""

    category: Literal["data_processing"]
    """What the data is used for: processing it."""

    type: Literal[
        "pre_existent_contract",
        "consent",
        "legitimate_interest",
        "judicial_process",
        "vital_interest",
        "public_interest",
    ]
    """Ground on which the data is used."""


class DataProcessingLegalBasis(_DataProcessingLegalBasisRequired, total=False):
    """Why the data of the contact may be processed."""

    status: Literal["granted"]
    """May be left out; processing cannot be declined."""
