# Generated from spec/events/chat-started.ts. Do not edit: change the spec and run "npm run generate".
"""Types of CHAT_STARTED events."""

from __future__ import annotations

from typing import List, Literal, TypedDict

from .legal_basis import LegalBasis


class _ChatStartedPayloadRequired(TypedDict):
    """The fields that must be present."""

    chat_subject: str
    """Subject of the chat."""

    cf_chat_status: str
    """Status of the chat, such as online."""

    email: str
    """Email of the contact; it identifies the contact."""


class ChatStartedPayload(_ChatStartedPayloadRequired, total=False):
    """The fields of CHAT_STARTED."""

    cf_chat_type: str
    """Type of the chat, such as sales or support."""

    cf_birthdate: str
    """Birth date of the contact, such as 1980-06-10."""

    cf_gender: str
    """Gender of the contact."""

    name: str
    """Name of the contact."""

    job_title: str
    """Job title of the contact (cargo)."""

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

    legal_bases: List[LegalBasis]
    """Legal bases for using the data of the contact (bases legais)."""


class ChatStartedEvent(TypedDict):
    """A contact began a conversation in a chat."""

    event_type: Literal["CHAT_STARTED"]
    """Type of the event."""

    event_family: Literal["CDP"]
    """Family of the event; CDP is the only one."""

    payload: ChatStartedPayload
