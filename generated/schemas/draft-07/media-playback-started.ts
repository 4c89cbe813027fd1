// Generated from spec/events/media-playback-started.ts. Do not edit: change the spec and run "npm run generate".

import type { Writable } from '../runtime/writable.js';

const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://cdn.jsdelivr.net/npm/@rdsm-events/schemas/draft-07/media-playback-started.json',
  $comment:
    'Generated from spec/events/media-playback-started.ts. Do not edit: change the spec and run "npm run generate".',
  title: 'Media playback started',
  description: 'A contact began to watch or listen to a media item.',
  type: 'object',
  properties: {
    event_type: { description: 'Type of the event.', type: 'string', const: 'MEDIA_PLAYBACK_STARTED' },
    event_family: { description: 'Family of the event; CDP is the only one.', type: 'string', const: 'CDP' },
    payload: { $ref: '#/definitions/MediaPlaybackStartedPayload' },
  },
  required: ['event_type', 'event_family', 'payload'],
  additionalProperties: false,
  examples: [
    {
      event_type: 'MEDIA_PLAYBACK_STARTED',
      event_family: 'CDP',
      payload: {
        email: 'email@email.com',
        name: 'John Doe',
        company_name: 'Acme Inc',
        company_site: 'http://www.acme.inc',
        job_title: 'CTO',
        personal_phone: '+551112341234',
        mobile_phone: '+5511912341234',
        twitter: '@johndoe',
        facebook: 'https://facebook.com/john.doe/',
        linkedin: 'https://www.linkedin.com/in/johndoe/',
        website: 'https://johndoe.com',
        media_type: 'Video',
        media_metadata: 'https://www.mycompany.com/videos/c9266675-f484-44a7-9ad1-e43a080a8545',
        media_recorded_content: true,
        media_identifier: 'c9266675-f484-44a7-9ad1-e43a080a8545',
        media_category: 'Marketing',
        media_duration: 58,
        media_published_date_timestamp: '2019-03-15T14:53:42.928Z',
        legal_bases: [
          { category: 'data_processing', type: 'pre_existent_contract' },
          { category: 'communications', type: 'consent', status: 'granted' },
        ],
      },
    },
  ],
  definitions: {
    MediaPlaybackStartedPayload: {
      title: 'Payload of Media playback started',
      description: 'The fields of MEDIA_PLAYBACK_STARTED.',
      type: 'object',
      properties: {
        email: {
          description: 'Email of the contact; it identifies the contact.',
          type: 'string',
          pattern:
            '^[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+@[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+$',
          examples: ['ana@example.com'],
        },
        name: { description: 'Name of the contact.', type: 'string', examples: ['Ana'] },
        company_name: {
          description: 'Name of the company of the contact (empresa).',
          type: 'string',
          examples: ['Acme Inc'],
        },
        company_site: {
          description: 'Website of the company of the contact.',
          type: 'string',
          examples: ['https://acme.example.com'],
        },
        job_title: { description: 'Job title of the contact (cargo).', type: 'string', examples: ['Buyer'] },
        personal_phone: {
          description: 'Phone of the contact (telefone).',
          type: 'string',
          examples: ['+551112341234'],
        },
        mobile_phone: {
          description: 'Mobile phone of the contact (celular).',
          type: 'string',
          examples: ['+5511912341234'],
        },
        twitter: { description: 'Twitter (X) of the contact: handle or address.', type: 'string', examples: ['@ana'] },
        facebook: {
          description: 'Facebook of the contact: name or address.',
          type: 'string',
          examples: ['https://facebook.com/ana'],
        },
        linkedin: {
          description: 'LinkedIn of the contact: name or address.',
          type: 'string',
          examples: ['https://www.linkedin.com/in/ana'],
        },
        website: { description: 'Website of the contact.', type: 'string', examples: ['https://ana.example.com'] },
        media_type: {
          description: 'Kind of media. A sample of the newer documentation writes Áudio, against its table.',
          type: 'string',
          enum: ['Video', 'Audio'],
        },
        media_metadata: {
          description: 'URL of the media.',
          type: 'string',
          examples: ['https://www.example.com/videos/demo'],
        },
        media_recorded_content: { description: 'True for a recording, false for a live one.', type: 'boolean' },
        media_identifier: { description: 'Identifier of the media.', type: 'string', minLength: 1, examples: ['demo'] },
        media_category: { description: 'Category of the media.', type: 'string', examples: ['Marketing'] },
        media_duration: { description: 'Length of the media. Unit: seconds.', type: 'integer', examples: [58] },
        media_published_date_timestamp: {
          description: 'When the media was published, in RFC 3339.',
          type: 'string',
          pattern:
            '^(?:[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|[0-9]{4}-(?:0[13-9]|1[0-2])-(?:29|30)|[0-9]{4}-(?:0[13578]|1[02])-31|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:[.][0-9]+)?(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$',
          examples: ['2019-03-15T15:00:00.05Z'],
        },
        legal_bases: {
          description: 'Legal bases for using the data of the contact (bases legais).',
          type: 'array',
          items: { $ref: '#/definitions/LegalBasis' },
          examples: [[{ category: 'communications', type: 'consent', status: 'granted' }]],
        },
      },
      required: ['email', 'media_type', 'media_identifier'],
      additionalProperties: false,
    },
    LegalBasis: {
      title: 'Legal basis',
      description:
        'Why personal data may be used (LGPD: base legal). Communications can be granted or declined, data processing only granted.',
      type: 'object',
      oneOf: [{ $ref: '#/definitions/DataProcessingLegalBasis' }, { $ref: '#/definitions/CommunicationsLegalBasis' }],
    },
    DataProcessingLegalBasis: {
      title: 'Legal basis for data processing',
      description: 'Why the data of the contact may be processed.',
      type: 'object',
      properties: {
        category: {
          description: 'What the data is used for: processing it. Deprecated: use communications.',
          type: 'string',
          const: 'data_processing',
        },
        type: {
          description: 'Ground on which the data is used.',
          type: 'string',
          enum: [
            'pre_existent_contract',
            'consent',
            'legitimate_interest',
            'judicial_process',
            'vital_interest',
            'public_interest',
          ],
        },
        status: { description: 'May be left out; processing cannot be declined.', type: 'string', const: 'granted' },
      },
      required: ['category', 'type'],
      additionalProperties: false,
    },
    CommunicationsLegalBasis: {
      title: 'Legal basis for communications',
      description: 'Why the contact may be written to, or that the contact declined.',
      type: 'object',
      properties: {
        category: {
          description: 'What the data is used for: writing to the contact.',
          type: 'string',
          const: 'communications',
        },
        type: {
          description: 'Ground on which the data is used.',
          type: 'string',
          enum: [
            'pre_existent_contract',
            'consent',
            'legitimate_interest',
            'judicial_process',
            'vital_interest',
            'public_interest',
          ],
        },
        status: {
          description: 'Whether the contact agreed to be written to.',
          type: 'string',
          enum: ['granted', 'declined'],
        },
      },
      required: ['category', 'type', 'status'],
      additionalProperties: false,
    },
  },
} as const;

/** MediaPlaybackStartedEvent as JSON Schema draft-07. */
export const mediaPlaybackStartedJsonSchema = schema as Writable<typeof schema>;
