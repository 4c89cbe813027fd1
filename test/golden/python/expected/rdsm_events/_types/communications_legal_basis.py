# Generated from CommunicationsLegalBasis in spec/. Do not edit: change the spec and run "npm run generate".
"""The type CommunicationsLegalBasis."""

from __future__ import annotations

from typing import Literal, TypedDict


class CommunicationsLegalBasis(TypedDict):
    """Why the contact may be written to, or that the contact declined."""

    category: Literal["communications"]
    """What the data is used for: writing to the contact."""

    type: Literal[
        "pre_existent_contract",
        "consent",
        "legitimate_interest",
        "judicial_process",
        "vital_interest",
        "public_interest",
    ]
    """Ground on which the data is used."""

    status: Literal["granted", "declined"]
    """Whether the contact agreed to be written to."""
