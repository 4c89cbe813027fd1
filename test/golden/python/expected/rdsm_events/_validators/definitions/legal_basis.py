# Generated from LegalBasis in spec/. Do not edit: change the spec and run "npm run generate".
"""The check of LegalBasis."""

from __future__ import annotations

from ..._runtime.errors import Errors
from ..._runtime.objects import (
    discriminator,
    object_fields,
    optional,
    reject_unknown,
    required,
)
from ..._runtime.scalars import filled, one_of
from ..._runtime.suggest import Names

LEGAL_BASIS_DATA_PROCESSING_NAMES = Names(("category", "type", "status"))

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


def check_legal_basis_data_processing(value: object, errors: Errors) -> None:
    """Check an object: Legal basis for data processing."""
    fields = object_fields(value, errors)
    if fields is None:
        return
    required(fields, "category", _check_category, errors)
    required(fields, "type", _check_type, errors)
    optional(fields, "status", _check_status, errors)
    for name in LEGAL_BASIS_DATA_PROCESSING_NAMES.unknown(fields):
        reject_unknown(name, LEGAL_BASIS_DATA_PROCESSING_NAMES, errors)


_check_category_2 = filled(one_of("communications"))

_check_status_2 = filled(one_of("granted", "declined"))


def check_legal_basis_communications(value: object, errors: Errors) -> None:
    """Check an object: Legal basis for communications."""
    fields = object_fields(value, errors)
    if fields is None:
        return
    required(fields, "category", _check_category_2, errors)
    required(fields, "type", _check_type, errors)
    required(fields, "status", _check_status_2, errors)
    for name in LEGAL_BASIS_DATA_PROCESSING_NAMES.unknown(fields):
        reject_unknown(name, LEGAL_BASIS_DATA_PROCESSING_NAMES, errors)


_check_category_3 = filled(one_of("data_processing", "communications"))

_check_status_3 = one_of("granted", "declined")


def check_legal_basis_of_unknown_category(value: object, errors: Errors) -> None:
    """Check an object: legal basis of unknown category."""
    fields = object_fields(value, errors)
    if fields is None:
        return
    required(fields, "category", _check_category_3, errors)
    required(fields, "type", _check_type, errors)
    optional(fields, "status", _check_status_3, errors)
    for name in LEGAL_BASIS_DATA_PROCESSING_NAMES.unknown(fields):
        reject_unknown(name, LEGAL_BASIS_DATA_PROCESSING_NAMES, errors)


def check_legal_basis(value: object, errors: Errors) -> None:
    """Check Legal basis: category decides which fields are valid."""
    chosen = discriminator(value, "category")
    if chosen == "data_processing":
        check_legal_basis_data_processing(value, errors)
    elif chosen == "communications":
        check_legal_basis_communications(value, errors)
    else:
        check_legal_basis_of_unknown_category(value, errors)
