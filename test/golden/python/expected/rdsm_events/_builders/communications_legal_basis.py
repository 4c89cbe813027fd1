# Generated from CommunicationsLegalBasis in spec/. Do not edit: change the spec and run "npm run generate".
"""The builder of CommunicationsLegalBasis."""

from __future__ import annotations

from typing import Literal, cast

from .._runtime.build import present_fields
from .._types.communications_legal_basis import CommunicationsLegalBasis


def communications_legal_basis(
    *,
    type: Literal[
        "pre_existent_contract",
        "consent",
        "legitimate_interest",
        "judicial_process",
        "vital_interest",
        "public_interest",
    ],
    status: Literal["granted", "declined"],
) -> CommunicationsLegalBasis:
    """Build an object: Why the contact may be written to, or that the contact declined.

    The event that contains it validates it.

    Args:
        type: Ground on which the data is used.
        status: Whether the contact agreed to be written to.
    """
    fields = present_fields(
        {"category": "communications", "type": type, "status": status},
    )
    return cast("CommunicationsLegalBasis", fields)
