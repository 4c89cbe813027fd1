<?php

// Generated from spec/events/media-playback-stopped.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Event;

use RdsmEvents\Enum\MediaType;
use RdsmEvents\Model\CommunicationsLegalBasis;
use RdsmEvents\Model\DataProcessingLegalBasis;
use RdsmEvents\Runtime\EventModel;

/**
 * A contact stopped watching or listening to a media item.
 *
 * @see https://legacydevelopers.rdstation.com/es/reference/events Evento de Finalización de Reproducción Multimedia
 * @see https://developers.rdstation.com/reference/evento-termino-playback-midia Evento de Término de Playback de Mídia
 */
final class MediaPlaybackStopped extends EventModel
{
    public const TYPE = 'MEDIA_PLAYBACK_STOPPED';

    /**
     * @param string $email Email of the contact; it identifies the contact.
     * @param MediaType $media_type Kind of media. A sample of the newer documentation writes Áudio, against its
     * table.
     * @param string $media_identifier Identifier of the media.
     * @param string|null $name Name of the contact.
     * @param string|null $company_name Name of the company of the contact (empresa).
     * @param string|null $company_site Website of the company of the contact.
     * @param string|null $job_title Job title of the contact (cargo).
     * @param string|null $personal_phone Phone of the contact (telefone).
     * @param string|null $mobile_phone Mobile phone of the contact (celular).
     * @param string|null $twitter Twitter (X) of the contact: handle or address.
     * @param string|null $facebook Facebook of the contact: name or address.
     * @param string|null $linkedin LinkedIn of the contact: name or address.
     * @param string|null $website Website of the contact.
     * @param string|null $media_metadata URL of the media.
     * @param bool|null $media_recorded_content True for a recording, false for a live one.
     * @param string|null $media_category Category of the media.
     * @param int|null $media_duration Length of the media. Unit: seconds.
     * @param string|null $media_published_date_timestamp When the media was published, in RFC 3339.
     * @param bool|null $media_finished Whether the media was played to its end.
     * @param int|null $media_user_interaction_duration How long the contact watched or listened. Unit: seconds.
     * @param int|null $media_user_interaction_percentage How much of the media the contact watched or listened to.
     * Unit: percent.
     * @param string|null $media_user_interaction_date_timestamp When the media was played, in RFC 3339.
     * @param list<DataProcessingLegalBasis|CommunicationsLegalBasis>|null $legal_bases Legal bases for using the
     * data of the contact (bases legais).
     */
    public function __construct(
        public readonly string $email,
        public readonly MediaType $media_type,
        public readonly string $media_identifier,
        public readonly ?string $name = null,
        public readonly ?string $company_name = null,
        public readonly ?string $company_site = null,
        public readonly ?string $job_title = null,
        public readonly ?string $personal_phone = null,
        public readonly ?string $mobile_phone = null,
        public readonly ?string $twitter = null,
        public readonly ?string $facebook = null,
        public readonly ?string $linkedin = null,
        public readonly ?string $website = null,
        public readonly ?string $media_metadata = null,
        public readonly ?bool $media_recorded_content = null,
        public readonly ?string $media_category = null,
        public readonly ?int $media_duration = null,
        public readonly ?string $media_published_date_timestamp = null,
        public readonly ?bool $media_finished = null,
        public readonly ?int $media_user_interaction_duration = null,
        public readonly ?int $media_user_interaction_percentage = null,
        public readonly ?string $media_user_interaction_date_timestamp = null,
        public readonly ?array $legal_bases = null,
    ) {
    }
}
