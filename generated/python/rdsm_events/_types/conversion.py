# Generated from spec/events/conversion.ts. Do not edit: change the spec and run "npm run generate".
"""Types of CONVERSION events."""

from __future__ import annotations

from typing import List, Literal, TypedDict

from .legal_basis import LegalBasis


class _ConversionPayloadRequired(TypedDict):
    """The fields that must be present."""

    conversion_identifier: str
    """Name of the conversion; it identifies the event."""

    email: str
    """Email of the contact; it identifies the contact."""


class ConversionPayload(_ConversionPayloadRequired, total=False):
    """The fields of CONVERSION.

    Custom fields, whose names begin with cf_, are accepted too; no type states them.
    """

    name: str
    """Name of the contact."""

    job_title: str
    """Job title of the contact (cargo)."""

    state: str
    """State of the contact (estado)."""

    city: str
    """City of the contact (cidade)."""

    country: str
    """Country of the contact (país)."""

    personal_phone: str
    """Phone of the contact (telefone)."""

    mobile_phone: str
    """Mobile phone of the contact (celular)."""

    twitter: str
    """Twitter (X) of the contact: handle or address."""

    facebook: str
    """Facebook of the contact: name or address."""

    linkedin: str
    """LinkedIn of the contact: name or address."""

    website: str
    """Website of the contact."""

    company_name: str
    """Name of the company of the contact (empresa)."""

    company_site: str
    """Website of the company of the contact."""

    company_address: str
    """Address of the company of the contact."""

    client_tracking_id: str
    """Tracking identifier of the visitor: the bare UUID that the `_rdtrk` cookie
    (`rdtrk`) holds.
    """

    traffic_source: str
    """Value of the `__trf.src` cookie, base64-encoded or not, or the UTM source.
    With a cookie, traffic_medium, traffic_campaign and traffic_value must be
    empty.
    """

    traffic_medium: str
    """UTM medium. Must be empty when traffic_source is a cookie."""

    traffic_campaign: str
    """UTM campaign. Must be empty when traffic_source is a cookie."""

    traffic_value: str
    """UTM term. Must be empty when traffic_source is a cookie."""

    tags: List[str]
    """Tags to add to the contact. Recommended for each: in lower case."""

    available_for_mailing: bool
    """Whether the contact may receive emails."""

    legal_bases: List[LegalBasis]
    """Legal bases for using the data of the contact (bases legais)."""


class ConversionEvent(TypedDict):
    """A contact converted: a form was sent, a page visited, a material downloaded."""

    event_type: Literal["CONVERSION"]
    """Type of the event."""

    event_family: Literal["CDP"]
    """Family of the event; CDP is the only one."""

    payload: ConversionPayload
