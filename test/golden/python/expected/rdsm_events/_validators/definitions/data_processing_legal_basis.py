# Generated from DataProcessingLegalBasis in spec/. Do not edit: change the spec and run "npm run generate".
"""The check of DataProcessingLegalBasis."""

from __future__ import annotations

from ..._runtime.errors import Errors
from ..._runtime.objects import object_fields, optional, reject_unknown, required
from ..._runtime.scalars import filled, one_of
from ..._runtime.suggest import Names

DATA_PROCESSING_LEGAL_BASIS_NAMES = Names(("category", "type", "status"))

_check_category = filled(one_of("data_processing"))

_check_type = filled(
    one_of(
        "pre_existent_contract",
        "consent",
        "legitimate_interest",
        "judicial_process",
        "vital_interest",
        "public_interest",
    ),
)

_check_status = one_of("granted")


def check_data_processing_legal_basis(value: object, errors: Errors) -> None:
    """Check an object: Legal basis for data processing."""
    fields = object_fields(value, errors)
    if fields is None:
        return
    required(fields, "category", _check_category, errors)
    required(fields, "type", _check_type, errors)
    optional(fields, "status", _check_status, errors)
    for name in DATA_PROCESSING_LEGAL_BASIS_NAMES.unknown(fields):
        reject_unknown(name, DATA_PROCESSING_LEGAL_BASIS_NAMES, errors)
