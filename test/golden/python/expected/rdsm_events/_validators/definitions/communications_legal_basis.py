# Generated from CommunicationsLegalBasis in spec/. Do not edit: change the spec and run "npm run generate".
"""The check of CommunicationsLegalBasis."""

from __future__ import annotations

from ..._runtime.errors import Errors
from ..._runtime.objects import object_fields, reject_unknown, required
from ..._runtime.scalars import filled, one_of
from ..._runtime.suggest import Names

COMMUNICATIONS_LEGAL_BASIS_NAMES = Names(("category", "type", "status"))

_check_category = filled(one_of("communications"))

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

_check_status = filled(one_of("granted", "declined"))


def check_communications_legal_basis(value: object, errors: Errors) -> None:
    """Check an object: Legal basis for communications."""
    fields = object_fields(value, errors)
    if fields is None:
        return
    required(fields, "category", _check_category, errors)
    required(fields, "type", _check_type, errors)
    required(fields, "status", _check_status, errors)
    for name in COMMUNICATIONS_LEGAL_BASIS_NAMES.unknown(fields):
        reject_unknown(name, COMMUNICATIONS_LEGAL_BASIS_NAMES, errors)
