# Generated from spec/events/call-finished.ts. Do not edit: change the spec and run "npm run generate".
"""Types of CALL_FINISHED events."""

from __future__ import annotations

from typing import List, Literal, TypedDict

from .legal_basis import LegalBasis


class _CallFinishedPayloadRequired(TypedDict):
    """The fields that must be present."""

    email: str
    """Email of the contact; it identifies the contact."""

    call_from_number: str
    """Number of the call tracking."""

    call_status: str
    """Status of the call."""


class CallFinishedPayload(_CallFinishedPayloadRequired, total=False):
    """The fields of CALL_FINISHED."""

    name: str
    """Name of the contact."""

    company_name: str
    """Name of the company of the contact (empresa)."""

    company_site: str
    """Website of the company of the contact."""

    job_title: str
    """Job title of the contact (cargo)."""

    personal_phone: str
    """Phone of the contact who answered the call."""

    call_user_email: str
    """Email of the caller."""

    call_started_at: str
    """When the call began, in RFC 3339."""

    call_duration: str
    """Length of the call, as text: the documented type is String. Unit: seconds."""

    call_type: Literal["Inbound", "Outbound"]
    """Whether the contact called or was called."""

    call_status_description: str
    """What completes the status: name of the recipient, a message, or Off."""

    call_phone_type: Literal["Mobile", "comercial"]
    """Type of the phone, spelt as the documents spell it."""

    call_carrier: str
    """Name of the carrier."""

    call_record: str
    """URL of the recording of the call."""

    legal_bases: List[LegalBasis]
    """Legal bases for using the data of the contact (bases legais)."""


class CallFinishedEvent(TypedDict):
    """A phone call with a contact ended."""

    event_type: Literal["CALL_FINISHED"]
    """Type of the event."""

    event_family: Literal["CDP"]
    """Family of the event; CDP is the only one."""

    payload: CallFinishedPayload
