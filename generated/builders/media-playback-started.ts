// Generated from spec/events/media-playback-started.ts. Do not edit: change the spec and run "npm run generate".

import type { MediaPlaybackStartedEvent, MediaPlaybackStartedPayload } from '@rdsm-events/types/media-playback-started';

/**
 * A contact began to watch or listen to a media item.
 *
 * Required: email, media_type, media_identifier.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Inicio de Reproducción Multimedia}
 * @see {@link https://developers.rdstation.com/reference/evento-inicio-playback-midia | Evento de Início de Playback de Mídia}
 */
export function mediaPlaybackStarted(payload: MediaPlaybackStartedPayload): MediaPlaybackStartedEvent {
  return {
    event_type: 'MEDIA_PLAYBACK_STARTED',
    event_family: 'CDP',
    payload,
  };
}
