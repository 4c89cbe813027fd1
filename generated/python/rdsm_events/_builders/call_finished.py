# Generated from spec/events/call-finished.ts. Do not edit: change the spec and run "npm run generate".
"""The builder of CALL_FINISHED events."""

from __future__ import annotations

import datetime
from typing import Literal, Optional, Sequence, Union, cast

from .._runtime.build import date_time, present_fields
from .._runtime.validation_error import validated
from .._types.call_finished import CallFinishedEvent
from .._types.legal_basis import LegalBasis
from .._validators.call_finished import check_call_finished_event
from .._validators.messages import DETAILS, MESSAGES


def call_finished(
    *,
    email: str,
    call_from_number: str,
    call_status: str,
    name: Optional[str] = None,
    company_name: Optional[str] = None,
    company_site: Optional[str] = None,
    job_title: Optional[str] = None,
    personal_phone: Optional[str] = None,
    call_user_email: Optional[str] = None,
    call_started_at: Optional[Union[str, datetime.datetime]] = None,
    call_duration: Optional[str] = None,
    call_type: Optional[Literal["Inbound", "Outbound"]] = None,
    call_status_description: Optional[str] = None,
    call_phone_type: Optional[Literal["Mobile", "comercial"]] = None,
    call_carrier: Optional[str] = None,
    call_record: Optional[str] = None,
    legal_bases: Optional[Sequence[LegalBasis]] = None,
) -> CallFinishedEvent:
    """Build a CALL_FINISHED event.

    A phone call with a contact ended.

    Args:
        email: Email of the contact; it identifies the contact.
        call_from_number: Number of the call tracking.
        call_status: Status of the call.
        name: Name of the contact.
        company_name: Name of the company of the contact (empresa).
        company_site: Website of the company of the contact.
        job_title: Job title of the contact (cargo).
        personal_phone: Phone of the contact who answered the call.
        call_user_email: Email of the caller.
        call_started_at: When the call began, in RFC 3339.
        call_duration: Length of the call, as text: the documented type is String. Unit:
            seconds.
        call_type: Whether the contact called or was called.
        call_status_description: What completes the status: name of the recipient, a
            message, or Off.
        call_phone_type: Type of the phone, spelt as the documents spell it.
        call_carrier: Name of the carrier.
        call_record: URL of the recording of the call.
        legal_bases: Legal bases for using the data of the contact (bases legais).

    Returns:
        The event, to be sent as JSON. What is None is not in its payload.

    Raises:
        RdsmValidationError: With every error in errors.
    """
    payload = present_fields(
        {
            "email": email,
            "call_from_number": call_from_number,
            "call_status": call_status,
            "name": name,
            "company_name": company_name,
            "company_site": company_site,
            "job_title": job_title,
            "personal_phone": personal_phone,
            "call_user_email": call_user_email,
            "call_started_at": date_time(call_started_at),
            "call_duration": call_duration,
            "call_type": call_type,
            "call_status_description": call_status_description,
            "call_phone_type": call_phone_type,
            "call_carrier": call_carrier,
            "call_record": call_record,
            "legal_bases": legal_bases,
        },
    )
    event = validated(
        {"event_type": "CALL_FINISHED", "event_family": "CDP", "payload": payload},
        check_call_finished_event,
        MESSAGES,
        DETAILS,
    )
    return cast("CallFinishedEvent", event)
