# Generated from spec/events/media-playback-stopped.ts. Do not edit: change the spec and run "npm run generate".
"""The builder of MEDIA_PLAYBACK_STOPPED events."""

from __future__ import annotations

import datetime
from typing import Literal, Optional, Sequence, Union, cast

from .._runtime.build import date_time, present_fields
from .._runtime.validation_error import validated
from .._types.legal_basis import LegalBasis
from .._types.media_playback_stopped import MediaPlaybackStoppedEvent
from .._validators.media_playback_stopped import check_media_playback_stopped_event
from .._validators.messages import DETAILS, MESSAGES


def media_playback_stopped(
    *,
    email: str,
    media_type: Literal["Video", "Audio"],
    media_identifier: str,
    name: Optional[str] = None,
    company_name: Optional[str] = None,
    company_site: Optional[str] = None,
    job_title: Optional[str] = None,
    personal_phone: Optional[str] = None,
    mobile_phone: Optional[str] = None,
    twitter: Optional[str] = None,
    facebook: Optional[str] = None,
    linkedin: Optional[str] = None,
    website: Optional[str] = None,
    media_metadata: Optional[str] = None,
    media_recorded_content: Optional[bool] = None,
    media_category: Optional[str] = None,
    media_duration: Optional[int] = None,
    media_published_date_timestamp: Optional[Union[str, datetime.datetime]] = None,
    media_finished: Optional[bool] = None,
    media_user_interaction_duration: Optional[int] = None,
    media_user_interaction_percentage: Optional[int] = None,
    media_user_interaction_date_timestamp: Optional[
        Union[str, datetime.datetime],
    ] = None,
    legal_bases: Optional[Sequence[LegalBasis]] = None,
) -> MediaPlaybackStoppedEvent:
    """Build a MEDIA_PLAYBACK_STOPPED event.

    A contact stopped watching or listening to a media item.

    Args:
        email: Email of the contact; it identifies the contact.
        media_type: Kind of media. A sample of the newer documentation writes Áudio,
            against its table.
        media_identifier: Identifier of the media.
        name: Name of the contact.
        company_name: Name of the company of the contact (empresa).
        company_site: Website of the company of the contact.
        job_title: Job title of the contact (cargo).
        personal_phone: Phone of the contact (telefone).
        mobile_phone: Mobile phone of the contact (celular).
        twitter: Twitter (X) of the contact: handle or address.
        facebook: Facebook of the contact: name or address.
        linkedin: LinkedIn of the contact: name or address.
        website: Website of the contact.
        media_metadata: URL of the media.
        media_recorded_content: True for a recording, false for a live one.
        media_category: Category of the media.
        media_duration: Length of the media. Unit: seconds.
        media_published_date_timestamp: When the media was published, in RFC 3339.
        media_finished: Whether the media was played to its end.
        media_user_interaction_duration: How long the contact watched or listened. Unit:
            seconds.
        media_user_interaction_percentage: How much of the media the contact watched or
            listened to. Unit: percent.
        media_user_interaction_date_timestamp: When the media was played, in RFC 3339.
        legal_bases: Legal bases for using the data of the contact (bases legais).

    Returns:
        The event, to be sent as JSON. What is None is not in its payload.

    Raises:
        RdsmValidationError: With every error in errors.
    """
    payload = present_fields(
        {
            "email": email,
            "media_type": media_type,
            "media_identifier": media_identifier,
            "name": name,
            "company_name": company_name,
            "company_site": company_site,
            "job_title": job_title,
            "personal_phone": personal_phone,
            "mobile_phone": mobile_phone,
            "twitter": twitter,
            "facebook": facebook,
            "linkedin": linkedin,
            "website": website,
            "media_metadata": media_metadata,
            "media_recorded_content": media_recorded_content,
            "media_category": media_category,
            "media_duration": media_duration,
            "media_published_date_timestamp": date_time(media_published_date_timestamp),
            "media_finished": media_finished,
            "media_user_interaction_duration": media_user_interaction_duration,
            "media_user_interaction_percentage": media_user_interaction_percentage,
            "media_user_interaction_date_timestamp": date_time(
                media_user_interaction_date_timestamp,
            ),
            "legal_bases": legal_bases,
        },
    )
    event = validated(
        {
            "event_type": "MEDIA_PLAYBACK_STOPPED",
            "event_family": "CDP",
            "payload": payload,
        },
        check_media_playback_stopped_event,
        MESSAGES,
        DETAILS,
    )
    return cast("MediaPlaybackStoppedEvent", event)
