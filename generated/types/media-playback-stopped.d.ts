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
   *
   * @example 'ana@example.com'
   */
  email: string;
  /**
   * Name of the contact.
   *
   * @example 'Ana'
   */
  name?: string;
  /**
   * Name of the company of the contact (empresa).
   *
   * @example 'Acme Inc'
   */
  company_name?: string;
  /**
   * Website of the company of the contact.
   *
   * @example 'https://acme.example.com'
   */
  company_site?: string;
  /**
   * Job title of the contact (cargo).
   *
   * @example 'Buyer'
   */
  job_title?: string;
  /**
   * Phone of the contact (telefone).
   *
   * @example '+551112341234'
   */
  personal_phone?: string;
  /**
   * Mobile phone of the contact (celular).
   *
   * @example '+5511912341234'
   */
  mobile_phone?: string;
  /**
   * Twitter (X) of the contact: handle or address.
   *
   * @example '@ana'
   */
  twitter?: string;
  /**
   * Facebook of the contact: name or address.
   *
   * @example 'https://facebook.com/ana'
   */
  facebook?: string;
  /**
   * LinkedIn of the contact: name or address.
   *
   * @example 'https://www.linkedin.com/in/ana'
   */
  linkedin?: string;
  /**
   * Website of the contact.
   *
   * @example 'https://ana.example.com'
   */
  website?: string;
  /**
   * Kind of media. A sample of the newer documentation writes Áudio, against its table.
   */
  media_type: 'Video' | 'Audio';
  /**
   * URL of the media.
   *
   * @example 'https://www.example.com/videos/demo'
   */
  media_metadata?: string;
  /**
   * True for a recording, false for a live one.
   */
  media_recorded_content?: boolean;
  /**
   * Identifier of the media.
   *
   * @example 'demo'
   */
  media_identifier: string;
  /**
   * Category of the media.
   *
   * @example 'Marketing'
   */
  media_category?: string;
  /**
   * Length of the media. Unit: seconds.
   *
   * @example 58
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
   *
   * @example 30
   */
  media_user_interaction_duration?: number;
  /**
   * How much of the media the contact watched or listened to. Unit: percent.
   *
   * @example 30
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
   *
   * @example [{"category":"communications","type":"consent","status":"granted"}]
   */
  legal_bases?: LegalBasis[];
}
