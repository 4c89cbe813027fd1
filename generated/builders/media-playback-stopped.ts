// Generated from spec/events/media-playback-stopped.ts. Do not edit: change the spec and run "npm run generate".

import type { MediaPlaybackStoppedEvent, MediaPlaybackStoppedPayload } from '@rdsm-events/types/media-playback-stopped';
import { assertMediaPlaybackStopped } from '@rdsm-events/validators/media-playback-stopped';
import { createBuilder, type Exact, type Parse } from './runtime/builder.js';
import { serialize, serializeDate } from './runtime/serialize.js';

export { RdsmValidationError } from './runtime/validation-error.js';

/** Input of `mediaPlaybackStopped`: the fields of MEDIA_PLAYBACK_STOPPED. */
export interface MediaPlaybackStoppedInput extends Omit<
  MediaPlaybackStoppedPayload,
  'media_published_date_timestamp' | 'media_user_interaction_date_timestamp'
> {
  /**
   * When the media was published, in RFC 3339. A `Date` is sent as an RFC 3339 date-time.
   *
   * @example '2019-03-15T15:00:00.05Z'
   */
  media_published_date_timestamp?: string | Date;
  /**
   * When the media was played, in RFC 3339. A `Date` is sent as an RFC 3339 date-time.
   *
   * @example '2019-03-15T15:00:00.05Z'
   */
  media_user_interaction_date_timestamp?: string | Date;
}

/** The fields whose values are serialized. */
const mediaPlaybackStoppedSerializers = {
  media_published_date_timestamp: serializeDate,
  media_user_interaction_date_timestamp: serializeDate,
};

/**
 * A contact stopped watching or listening to a media item.
 *
 * Required: email, media_type, media_identifier.
 *
 * Only builds: nothing is validated, and no validator is imported. `mediaPlaybackStopped` also validates.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Finalización de Reproducción Multimedia}
 * @see {@link https://developers.rdstation.com/reference/evento-termino-playback-midia | Evento de Término de Playback de Mídia}
 */
export function buildMediaPlaybackStopped<Name extends PropertyKey = never>(
  payload: Exact<Name, MediaPlaybackStoppedInput>,
): MediaPlaybackStoppedEvent {
  return {
    event_type: 'MEDIA_PLAYBACK_STOPPED',
    event_family: 'CDP',
    payload: serialize(payload, mediaPlaybackStoppedSerializers),
  };
}

/**
 * A contact stopped watching or listening to a media item.
 *
 * Required: email, media_type, media_identifier.
 *
 * Validates the event. `buildMediaPlaybackStopped` only builds it.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Finalización de Reproducción Multimedia}
 * @see {@link https://developers.rdstation.com/reference/evento-termino-playback-midia | Evento de Término de Playback de Mídia}
 * @throws {RdsmValidationError} with every error in `errors`.
 * @example
 * mediaPlaybackStopped({ email: 'ana@example.com', media_type: 'Video', media_identifier: 'demo' })
 */
export const mediaPlaybackStopped: typeof buildMediaPlaybackStopped & Parse<MediaPlaybackStoppedEvent> =
  /* @__PURE__ */ createBuilder(buildMediaPlaybackStopped, assertMediaPlaybackStopped);
