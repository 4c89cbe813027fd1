# Generated from spec/events/media-playback-started.ts. Do not edit: change the spec and run "npm run generate".
"""Types of MEDIA_PLAYBACK_STARTED events."""

from __future__ import annotations

from typing import List, Literal, TypedDict

from .legal_basis import LegalBasis


class _MediaPlaybackStartedPayloadRequired(TypedDict):
    """The fields that must be present."""

    email: str
    """Email of the contact; it identifies the contact."""

    media_type: Literal["Video", "Audio"]
    """Kind of media. A sample of the newer documentation writes Áudio, against its
    table.
    """

    media_identifier: str
    """Identifier of the media."""


class MediaPlaybackStartedPayload(_MediaPlaybackStartedPayloadRequired, total=False):
    """The fields of MEDIA_PLAYBACK_STARTED."""

    name: str
    """Name of the contact."""

    company_name: str
    """Name of the company of the contact (empresa)."""

    company_site: str
    """Website of the company of the contact."""

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

    media_metadata: str
    """URL of the media."""

    media_recorded_content: bool
    """True for a recording, false for a live one."""

    media_category: str
    """Category of the media."""

    media_duration: int
    """Length of the media. Unit: seconds."""

    media_published_date_timestamp: str
    """When the media was published, in RFC 3339."""

    legal_bases: List[LegalBasis]
    """Legal bases for using the data of the contact (bases legais)."""


class MediaPlaybackStartedEvent(TypedDict):
    """A contact began to watch or listen to a media item."""

    event_type: Literal["MEDIA_PLAYBACK_STARTED"]
    """Type of the event."""

    event_family: Literal["CDP"]
    """Family of the event; CDP is the only one."""

    payload: MediaPlaybackStartedPayload
