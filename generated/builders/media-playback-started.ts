// Generated from spec/events/media-playback-started.ts. Do not edit: change the spec and run "npm run generate".

import type { MediaPlaybackStartedEvent, MediaPlaybackStartedPayload } from '@rdsm-events/types/media-playback-started';
import { assertMediaPlaybackStarted } from '@rdsm-events/validators/media-playback-started';
import { createBuilder, type Exact, type Parse } from './runtime/builder.js';
import { serialize, serializeDate } from './runtime/serialize.js';

export { RdsmValidationError } from './runtime/validation-error.js';

/** Input of `mediaPlaybackStarted`: the fields of MEDIA_PLAYBACK_STARTED. */
export interface MediaPlaybackStartedInput extends Omit<MediaPlaybackStartedPayload, 'media_published_date_timestamp'> {
  /**
   * When the media was published, in RFC 3339. A `Date` is sent as an RFC 3339 date-time.
   *
   * @example '2019-03-15T15:00:00.05Z'
   */
  media_published_date_timestamp?: string | Date;
}

/** The fields whose values are serialized. */
const mediaPlaybackStartedSerializers = { media_published_date_timestamp: serializeDate };

/**
 * A contact began to watch or listen to a media item.
 *
 * Required: email, media_type, media_identifier.
 *
 * Only builds: nothing is validated, and no validator is imported. `mediaPlaybackStarted` also validates.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Inicio de Reproducción Multimedia}
 * @see {@link https://developers.rdstation.com/reference/evento-inicio-playback-midia | Evento de Início de Playback de Mídia}
 */
export function buildMediaPlaybackStarted<Name extends PropertyKey = never>(
  payload: Exact<Name, MediaPlaybackStartedInput>,
): MediaPlaybackStartedEvent {
  return {
    event_type: 'MEDIA_PLAYBACK_STARTED',
    event_family: 'CDP',
    payload: serialize(payload, mediaPlaybackStartedSerializers),
  };
}

/**
 * A contact began to watch or listen to a media item.
 *
 * Required: email, media_type, media_identifier.
 *
 * Validates the event. `buildMediaPlaybackStarted` only builds it.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Inicio de Reproducción Multimedia}
 * @see {@link https://developers.rdstation.com/reference/evento-inicio-playback-midia | Evento de Início de Playback de Mídia}
 * @throws {RdsmValidationError} with every error in `errors`.
 * @example
 * mediaPlaybackStarted({ email: 'ana@example.com', media_type: 'Video', media_identifier: 'demo' })
 */
export const mediaPlaybackStarted: typeof buildMediaPlaybackStarted & Parse<MediaPlaybackStartedEvent> =
  /* @__PURE__ */ createBuilder(buildMediaPlaybackStarted, assertMediaPlaybackStarted);
