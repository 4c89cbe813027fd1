# Generated from spec/events/conversion.ts. Do not edit: change the spec and run "npm run generate".
"""The builder of CONVERSION events."""

from __future__ import annotations

from typing import List, Mapping, Optional, Sequence, cast

from .._runtime.build import present_fields
from .._runtime.validation_error import validated
from .._types.conversion import ConversionEvent
from .._types.legal_basis import LegalBasis
from .._validators.conversion import check_conversion_event
from .._validators.messages import DETAILS, MESSAGES


def conversion(
    *,
    conversion_identifier: str,
    email: str,
    name: Optional[str] = None,
    job_title: Optional[str] = None,
    state: Optional[str] = None,
    city: Optional[str] = None,
    country: Optional[str] = None,
    personal_phone: Optional[str] = None,
    mobile_phone: Optional[str] = None,
    twitter: Optional[str] = None,
    facebook: Optional[str] = None,
    linkedin: Optional[str] = None,
    website: Optional[str] = None,
    company_name: Optional[str] = None,
    company_site: Optional[str] = None,
    company_address: Optional[str] = None,
    client_tracking_id: Optional[str] = None,
    traffic_source: Optional[str] = None,
    traffic_medium: Optional[str] = None,
    traffic_campaign: Optional[str] = None,
    traffic_value: Optional[str] = None,
    tags: Optional[List[str]] = None,
    available_for_mailing: Optional[bool] = None,
    legal_bases: Optional[Sequence[LegalBasis]] = None,
    custom_fields: Optional[Mapping[str, str]] = None,
) -> ConversionEvent:
    """Build a CONVERSION event.

    A contact converted: a form was sent, a page visited, a material downloaded.

    Args:
        conversion_identifier: Name of the conversion; it identifies the event.
        email: Email of the contact; it identifies the contact.
        name: Name of the contact.
        job_title: Job title of the contact (cargo).
        state: State of the contact (estado).
        city: City of the contact (cidade).
        country: Country of the contact (país).
        personal_phone: Phone of the contact (telefone).
        mobile_phone: Mobile phone of the contact (celular).
        twitter: Twitter (X) of the contact: handle or address.
        facebook: Facebook of the contact: name or address.
        linkedin: LinkedIn of the contact: name or address.
        website: Website of the contact.
        company_name: Name of the company of the contact (empresa).
        company_site: Website of the company of the contact.
        company_address: Address of the company of the contact.
        client_tracking_id: Tracking identifier of the visitor: the bare UUID that the
            `_rdtrk` cookie (`rdtrk`) holds.
        traffic_source: Value of the `__trf.src` cookie, base64-encoded or not, or the
            UTM source. With a cookie, traffic_medium, traffic_campaign and
            traffic_value must be empty.
        traffic_medium: UTM medium. Must be empty when traffic_source is a cookie.
        traffic_campaign: UTM campaign. Must be empty when traffic_source is a cookie.
        traffic_value: UTM term. Must be empty when traffic_source is a cookie.
        tags: Tags to add to the contact. Recommended for each: in lower case.
        available_for_mailing: Whether the contact may receive emails.
        legal_bases: Legal bases for using the data of the contact (bases legais).
        custom_fields: Custom fields by name; each name begins with cf_.

    Returns:
        The event, to be sent as JSON. What is None is not in its payload.

    Raises:
        RdsmValidationError: With every error in errors.
    """
    payload = present_fields(
        {
            "conversion_identifier": conversion_identifier,
            "email": email,
            "name": name,
            "job_title": job_title,
            "state": state,
            "city": city,
            "country": country,
            "personal_phone": personal_phone,
            "mobile_phone": mobile_phone,
            "twitter": twitter,
            "facebook": facebook,
            "linkedin": linkedin,
            "website": website,
            "company_name": company_name,
            "company_site": company_site,
            "company_address": company_address,
            "client_tracking_id": client_tracking_id,
            "traffic_source": traffic_source,
            "traffic_medium": traffic_medium,
            "traffic_campaign": traffic_campaign,
            "traffic_value": traffic_value,
            "tags": tags,
            "available_for_mailing": available_for_mailing,
            "legal_bases": legal_bases,
        },
        custom_fields,
    )
    event = validated(
        {"event_type": "CONVERSION", "event_family": "CDP", "payload": payload},
        check_conversion_event,
        MESSAGES,
        DETAILS,
    )
    return cast("ConversionEvent", event)
