# Generated from spec/events/chat-started.ts. Do not edit: change the spec and run "npm run generate".
"""The builder of CHAT_STARTED events."""

from __future__ import annotations

from typing import Optional, Sequence, cast

from .._runtime.build import present_fields
from .._runtime.validation_error import validated
from .._types.chat_started import ChatStartedEvent
from .._types.legal_basis import LegalBasis
from .._validators.chat_started import check_chat_started_event
from .._validators.messages import DETAILS, MESSAGES


def chat_started(
    *,
    chat_subject: str,
    cf_chat_status: str,
    email: str,
    cf_chat_type: Optional[str] = None,
    cf_birthdate: Optional[str] = None,
    cf_gender: Optional[str] = None,
    name: Optional[str] = None,
    job_title: Optional[str] = None,
    personal_phone: Optional[str] = None,
    mobile_phone: Optional[str] = None,
    twitter: Optional[str] = None,
    facebook: Optional[str] = None,
    linkedin: Optional[str] = None,
    website: Optional[str] = None,
    company_name: Optional[str] = None,
    company_site: Optional[str] = None,
    legal_bases: Optional[Sequence[LegalBasis]] = None,
) -> ChatStartedEvent:
    """Build a CHAT_STARTED event.

    A contact began a conversation in a chat.

    Args:
        chat_subject: Subject of the chat.
        cf_chat_status: Status of the chat, such as online.
        email: Email of the contact; it identifies the contact.
        cf_chat_type: Type of the chat, such as sales or support.
        cf_birthdate: Birth date of the contact, such as 1980-06-10.
        cf_gender: Gender of the contact.
        name: Name of the contact.
        job_title: Job title of the contact (cargo).
        personal_phone: Phone of the contact (telefone).
        mobile_phone: Mobile phone of the contact (celular).
        twitter: Twitter (X) of the contact: handle or address.
        facebook: Facebook of the contact: name or address.
        linkedin: LinkedIn of the contact: name or address.
        website: Website of the contact.
        company_name: Name of the company of the contact (empresa).
        company_site: Website of the company of the contact.
        legal_bases: Legal bases for using the data of the contact (bases legais).

    Returns:
        The event, to be sent as JSON. What is None is not in its payload.

    Raises:
        RdsmValidationError: With every error in errors.
    """
    payload = present_fields(
        {
            "chat_subject": chat_subject,
            "cf_chat_status": cf_chat_status,
            "email": email,
            "cf_chat_type": cf_chat_type,
            "cf_birthdate": cf_birthdate,
            "cf_gender": cf_gender,
            "name": name,
            "job_title": job_title,
            "personal_phone": personal_phone,
            "mobile_phone": mobile_phone,
            "twitter": twitter,
            "facebook": facebook,
            "linkedin": linkedin,
            "website": website,
            "company_name": company_name,
            "company_site": company_site,
            "legal_bases": legal_bases,
        },
    )
    event = validated(
        {"event_type": "CHAT_STARTED", "event_family": "CDP", "payload": payload},
        check_chat_started_event,
        MESSAGES,
        DETAILS,
    )
    return cast("ChatStartedEvent", event)
