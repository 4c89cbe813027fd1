# Generated from DataProcessingLegalBasis in spec/. Do not edit: change the spec and run "npm run generate".
"""The builder of DataProcessingLegalBasis."""

from __future__ import annotations

from typing import Literal, Optional, cast

from .._runtime.build import present_fields
from .._types.data_processing_legal_basis import DataProcessingLegalBasis


def data_processing_legal_basis(
    *,
    type: Literal[
        "pre_existent_contract",
        "consent",
        "legitimate_interest",
        "judicial_process",
        "vital_interest",
        "public_interest",
    ],
    status: Optional[Literal["granted"]] = None,
) -> DataProcessingLegalBasis:
    """Build an object: Why the data of the contact may be processed.

    The event that contains it validates it.

    Args:
        type: Ground on which the data is used.
        status: May be left out; processing cannot be declined.
    """
    fields = present_fields(
        {"category": "data_processing", "type": type, "status": status},
    )
    return cast("DataProcessingLegalBasis", fields)
