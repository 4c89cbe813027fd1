import { defineEvent, Payload } from '../define.js';
import { documentedLegalBases, LegalBases } from '../legal-basis.js';
import { documentedMedia, mediaDetails } from '../media.js';
import { eventsPage, newerPage } from '../origin.js';

export const MediaPlaybackStarted = defineEvent({
  type: 'MEDIA_PLAYBACK_STARTED',
  title: 'Media playback started',
  summary: 'A contact began to watch or listen to a media item.',
  group: 'Media',
  sources: [
    eventsPage('Evento de Inicio de Reproducción Multimedia'),
    newerPage('Evento de Início de Playback de Mídia', 'evento-inicio-playback-midia'),
  ],
  requiresExistingContact: false,
  payload: Payload({ ...mediaDetails, legal_bases: LegalBases }),
  examples: {
    documented: {
      ...documentedMedia,
      media_published_date_timestamp: '2019-03-15T14:53:42.928Z',
      legal_bases: documentedLegalBases,
    },
  },
});
