import { optional, required, table } from '../table.js';

export const mediaPlaybackStarted = table('MEDIA_PLAYBACK_STARTED', 'Evento de Inicio de Reproducción Multimedia', {
  envelope: [
    required('event_type', 'String', 'Identifies the event.', { options: ['MEDIA_PLAYBACK_STARTED'] }),
    required('event_family', 'String', 'CDP is the only family.', { options: ['CDP'] }),
  ],
  payload: [
    required('email', 'String', 'Address of the lead.', { format: 'email', restored: true }),
    optional('name', 'String', 'The lead by name.'),
    optional('company_name', 'String', 'What the company is called.'),
    optional('company_site', 'String', 'Site of the company.'),
    optional('job_title', 'String', 'Position of the lead.'),
    optional('personal_phone', 'String', 'Telephone of the lead.'),
    optional('mobile_phone', 'String', 'Cell phone of the lead.'),
    optional('twitter', 'String', 'The lead on Twitter.', { restored: true }),
    optional('facebook', 'String', 'The lead on Facebook.', { restored: true }),
    optional('linkedin', 'String', 'The lead on Linkedin.', { restored: true }),
    optional('website', 'String', 'Site of the lead.'),
    required('media_type', 'String', 'To watch or to listen to.', { options: ['Video', 'Audio'] }),
    optional('media_metadata', 'String', 'Where the media is; no format stated.'),
    optional('media_recorded_content', 'Boolean', 'Recorded, or else live.'),
    required('media_identifier', 'String', 'Which media.'),
    optional('media_category', 'String', 'Category, free text.'),
    optional('media_duration', 'Integer', 'How long it is.', { unit: 'seconds' }),
    optional('media_published_date_timestamp', 'Timestamp', 'When it was published.', { format: 'date-time' }),
    optional('legal_bases', 'Array of Objects', 'Why the data may be used.'),
  ],
});

export const mediaPlaybackStopped = table(
  'MEDIA_PLAYBACK_STOPPED',
  'Evento de Finalización de Reproducción Multimedia',
  {
    envelope: [
      required('event_type', 'String', 'Identifies the event.', { options: ['MEDIA_PLAYBACK_STOPPED'] }),
      required('event_family', 'String', 'CDP is the only family.', { options: ['CDP'] }),
    ],
    payload: [
      required('email', 'String', 'Address of the lead.', { format: 'email', restored: true }),
      optional('name', 'String', 'The lead by name.'),
      optional('company_name', 'String', 'What the company is called.'),
      optional('company_site', 'String', 'Site of the company.'),
      optional('job_title', 'String', 'Position of the lead.'),
      optional('personal_phone', 'String', 'Telephone of the lead.'),
      optional('mobile_phone', 'String', 'Cell phone of the lead.'),
      optional('twitter', 'String', 'The lead on Twitter.', { restored: true }),
      optional('facebook', 'String', 'The lead on Facebook.', { restored: true }),
      optional('linkedin', 'String', 'The lead on Linkedin.', { restored: true }),
      optional('website', 'String', 'Site of the lead.'),
      required('media_type', 'String', 'To watch or to listen to.', { options: ['Video', 'Audio'] }),
      optional('media_metadata', 'String', 'Where the media is; no format stated.'),
      optional('media_recorded_content', 'Boolean', 'Recorded, or else live.'),
      required('media_identifier', 'String', 'Which media.'),
      optional('media_category', 'String', 'Category, free text.'),
      optional('media_duration', 'Integer', 'How long it is.', { unit: 'seconds' }),
      optional('media_published_date_timestamp', 'Timestamp', 'When it was published.', { format: 'date-time' }),
      optional('media_finished', 'Boolean', 'Whether the lead stayed to the end.'),
      optional('media_user_interaction_duration', 'Integer', 'How long the lead stayed.', { unit: 'seconds' }),
      optional('media_user_interaction_percentage', 'Integer', 'How much the lead took in.', { unit: 'percent' }),
      optional(
        'media_user_interaction_date_timestamp',
        'String',
        'When the lead took it in; a String held to RFC 3339.',
        {
          format: 'date-time',
        },
      ),
      optional('legal_bases', 'Array of Objects', 'Why the data may be used.'),
    ],
  },
);
