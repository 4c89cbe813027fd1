// Generated from spec/events/media-playback-stopped.ts. Do not edit: change the spec and run "npm run generate".

import type { LegalBasis } from './legal-basis.js';

/**
 * A contact stopped watching or listening to a media item.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Finalización de Reproducción Multimedia}
 * @see {@link https://developers.rdstation.com/reference/evento-termino-playback-midia | Evento de Término de Playback de Mídia}
 */
export interface MediaPlaybackStoppedEvent {
  /**
   * Type of the event.
   */
  event_type: 'MEDIA_PLAYBACK_STOPPED';
  /**
   * Family of the event; CDP is the only one.
   */
  event_family: 'CDP';
  payload: MediaPlaybackStoppedPayload;
}

/**
 * The fields of MEDIA_PLAYBACK_STOPPED.
 */
export interface MediaPlaybackStoppedPayload {
  /**
   * Email of the contact; it identifies the contact.
   */
  email: string;
  /**
   * Name of the contact.
   */
  name?: string;
  /**
   * Name of the company of the contact (empresa).
   */
  company_name?: string;
  /**
   * Website of the company of the contact.
   */
  company_site?: string;
  /**
   * Job title of the contact (cargo).
   */
  job_title?: string;
  /**
   * Phone of the contact (telefone).
   */
  personal_phone?: string;
  /**
   * Mobile phone of the contact (celular).
   */
  mobile_phone?: string;
  /**
   * Twitter (X) of the contact: handle or address.
   */
  twitter?: string;
  /**
   * Facebook of the contact: name or address.
   */
  facebook?: string;
  /**
   * LinkedIn of the contact: name or address.
   */
  linkedin?: string;
  /**
   * Website of the contact.
   */
  website?: string;
  /**
   * Kind of media. A sample of the newer documentation writes Áudio, against its table.
   */
  media_type: 'Video' | 'Audio';
  /**
   * URL of the media.
   */
  media_metadata?: string;
  /**
   * True for a recording, false for a live one.
   */
  media_recorded_content?: boolean;
  /**
   * Identifier of the media.
   */
  media_identifier: string;
  /**
   * Category of the media.
   */
  media_category?: string;
  /**
   * Length of the media. Unit: seconds.
   */
  media_duration?: number;
  /**
   * When the media was published, in RFC 3339.
   *
   * @example '2019-03-15T15:00:00.05Z'
   */
  media_published_date_timestamp?: string;
  /**
   * Whether the media was played to its end.
   */
  media_finished?: boolean;
  /**
   * How long the contact watched or listened. Unit: seconds.
   */
  media_user_interaction_duration?: number;
  /**
   * How much of the media the contact watched or listened to. Unit: percent.
   */
  media_user_interaction_percentage?: number;
  /**
   * When the media was played, in RFC 3339.
   *
   * @example '2019-03-15T15:00:00.05Z'
   */
  media_user_interaction_date_timestamp?: string;
  /**
   * Legal bases for using the data of the contact (bases legais).
   */
  legal_bases?: LegalBasis[];
}
