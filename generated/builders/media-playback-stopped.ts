// Generated from spec/events/media-playback-stopped.ts. Do not edit: change the spec and run "npm run generate".

import type { MediaPlaybackStoppedEvent, MediaPlaybackStoppedPayload } from '@rdsm-events/types/media-playback-stopped';

/**
 * A contact stopped watching or listening to a media item.
 *
 * Required: email, media_type, media_identifier.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Finalización de Reproducción Multimedia}
 * @see {@link https://developers.rdstation.com/reference/evento-termino-playback-midia | Evento de Término de Playback de Mídia}
 */
export function mediaPlaybackStopped(payload: MediaPlaybackStoppedPayload): MediaPlaybackStoppedEvent {
  return {
    event_type: 'MEDIA_PLAYBACK_STOPPED',
    event_family: 'CDP',
    payload,
  };
}
