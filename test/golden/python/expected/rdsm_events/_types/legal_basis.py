# Generated from LegalBasis in spec/. Do not edit: change the spec and run "npm run generate".
"""The type LegalBasis."""

from __future__ import annotations

from typing import Union

from .communications_legal_basis import CommunicationsLegalBasis
from .data_processing_legal_basis import DataProcessingLegalBasis

LegalBasis = Union[DataProcessingLegalBasis, CommunicationsLegalBasis]
"""Why personal data may be used (LGPD: base legal). Communications can be granted or
declined, data processing only granted.
"""
