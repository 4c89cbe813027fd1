import { Type } from '@sinclair/typebox';
import { defineEvent, Payload } from '../define.js';
import { documentedLegalBases, LegalBases } from '../legal-basis.js';
import { documentedMedia, mediaDetails } from '../media.js';
import { eventsPage, newerPage } from '../origin.js';
import { Timestamp } from '../strings.js';

export const MediaPlaybackStopped = defineEvent({
  type: 'MEDIA_PLAYBACK_STOPPED',
  title: 'Media playback stopped',
  summary: 'A contact stopped watching or listening to a media item.',
  group: 'Media',
  sources: [
    eventsPage('Evento de Finalización de Reproducción Multimedia'),
    newerPage('Evento de Término de Playback de Mídia', 'evento-termino-playback-midia'),
  ],
  requiresExistingContact: false,
  payload: Payload({
    ...mediaDetails,
    media_finished: Type.Optional(Type.Boolean({ description: 'Whether the media was played to its end.' })),
    media_user_interaction_duration: Type.Optional(
      Type.Integer({ description: 'How long the contact watched or listened.', examples: [30], unit: 'seconds' }),
    ),
    media_user_interaction_percentage: Type.Optional(
      Type.Integer({
        description: 'How much of the media the contact watched or listened to.',
        examples: [30],
        unit: 'percent',
      }),
    ),
    media_user_interaction_date_timestamp: Type.Optional(
      Timestamp({ description: 'When the media was played, in RFC 3339.', examples: ['2019-03-15T15:00:00.05Z'] }),
    ),
    legal_bases: LegalBases,
  }),
  examples: {
    documented: {
      ...documentedMedia,
      media_finished: true,
      media_published_date_timestamp: '2019-03-11T14:53:42.928Z',
      media_user_interaction_duration: 30,
      media_user_interaction_percentage: 30,
      media_user_interaction_date_timestamp: '2019-03-15T14:53:42.928Z',
      legal_bases: documentedLegalBases,
    },
  },
});
