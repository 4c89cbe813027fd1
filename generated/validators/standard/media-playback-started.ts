// Generated from spec/events/media-playback-started.ts. Do not edit: change the spec and run "npm run generate".

import type { MediaPlaybackStartedEvent, MediaPlaybackStartedPayload } from '@rdsm-events/types/media-playback-started';
import {
  mediaPlaybackStartedPayloadSchema as mediaPlaybackStartedPayloadValidator,
  mediaPlaybackStartedSchema as mediaPlaybackStartedValidator,
} from '../media-playback-started.js';
import { type JsonSchemaTarget, type StandardJsonSchema, withJsonSchema } from '../runtime/json-schema.js';

/** A MEDIA_PLAYBACK_STARTED event as JSON Schema. */
function describeMediaPlaybackStartedEvent(target: JsonSchemaTarget): Record<string, unknown> {
  return {
    title: 'Media playback started',
    description: 'A contact began to watch or listen to a media item.',
    type: 'object',
    properties: {
      event_type: {
        description: 'Type of the event.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { enum: ['MEDIA_PLAYBACK_STARTED'] } : { const: 'MEDIA_PLAYBACK_STARTED' }),
      },
      event_family: {
        description: 'Family of the event; CDP is the only one.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { enum: ['CDP'] } : { const: 'CDP' }),
      },
      payload: describeMediaPlaybackStartedPayload(target),
    },
    required: ['event_type', 'event_family', 'payload'],
    additionalProperties: false,
  };
}

/** Standard Schema and Standard JSON Schema of a MEDIA_PLAYBACK_STARTED event (standardschema.dev). */
export const mediaPlaybackStartedSchema: StandardJsonSchema<MediaPlaybackStartedEvent> = /* @__PURE__ */ withJsonSchema(
  mediaPlaybackStartedValidator,
  describeMediaPlaybackStartedEvent,
);

/** The payload of a MEDIA_PLAYBACK_STARTED event as JSON Schema. */
function describeMediaPlaybackStartedPayload(target: JsonSchemaTarget): Record<string, unknown> {
  return {
    title: 'Payload of Media playback started',
    description: 'The fields of MEDIA_PLAYBACK_STARTED.',
    type: 'object',
    properties: {
      email: {
        description: 'Email of the contact; it identifies the contact.',
        type: 'string',
        pattern:
          target === 'openapi-3.0'
            ? '^[^@ \\t-\\r]+@[^@ \\t-\\r]+$'
            : '^[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+@[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+$',
        ...(target === 'openapi-3.0' ? { example: 'ana@example.com' } : { examples: ['ana@example.com'] }),
      },
      name: {
        description: 'Name of the contact.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { example: 'Ana' } : { examples: ['Ana'] }),
      },
      company_name: {
        description: 'Name of the company of the contact (empresa).',
        type: 'string',
        ...(target === 'openapi-3.0' ? { example: 'Acme Inc' } : { examples: ['Acme Inc'] }),
      },
      company_site: {
        description: 'Website of the company of the contact.',
        type: 'string',
        ...(target === 'openapi-3.0'
          ? { example: 'https://acme.example.com' }
          : { examples: ['https://acme.example.com'] }),
      },
      job_title: {
        description: 'Job title of the contact (cargo).',
        type: 'string',
        ...(target === 'openapi-3.0' ? { example: 'Buyer' } : { examples: ['Buyer'] }),
      },
      personal_phone: {
        description: 'Phone of the contact (telefone).',
        type: 'string',
        ...(target === 'openapi-3.0' ? { example: '+551112341234' } : { examples: ['+551112341234'] }),
      },
      mobile_phone: {
        description: 'Mobile phone of the contact (celular).',
        type: 'string',
        ...(target === 'openapi-3.0' ? { example: '+5511912341234' } : { examples: ['+5511912341234'] }),
      },
      twitter: {
        description: 'Twitter (X) of the contact: handle or address.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { example: '@ana' } : { examples: ['@ana'] }),
      },
      facebook: {
        description: 'Facebook of the contact: name or address.',
        type: 'string',
        ...(target === 'openapi-3.0'
          ? { example: 'https://facebook.com/ana' }
          : { examples: ['https://facebook.com/ana'] }),
      },
      linkedin: {
        description: 'LinkedIn of the contact: name or address.',
        type: 'string',
        ...(target === 'openapi-3.0'
          ? { example: 'https://www.linkedin.com/in/ana' }
          : { examples: ['https://www.linkedin.com/in/ana'] }),
      },
      website: {
        description: 'Website of the contact.',
        type: 'string',
        ...(target === 'openapi-3.0'
          ? { example: 'https://ana.example.com' }
          : { examples: ['https://ana.example.com'] }),
      },
      media_type: {
        description: 'Kind of media. A sample of the newer documentation writes Áudio, against its table.',
        type: 'string',
        enum: ['Video', 'Audio'],
      },
      media_metadata: {
        description: 'URL of the media.',
        type: 'string',
        ...(target === 'openapi-3.0'
          ? { example: 'https://www.example.com/videos/demo' }
          : { examples: ['https://www.example.com/videos/demo'] }),
      },
      media_recorded_content: { description: 'True for a recording, false for a live one.', type: 'boolean' },
      media_identifier: {
        description: 'Identifier of the media.',
        type: 'string',
        minLength: 1,
        ...(target === 'openapi-3.0' ? { example: 'demo' } : { examples: ['demo'] }),
      },
      media_category: {
        description: 'Category of the media.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { example: 'Marketing' } : { examples: ['Marketing'] }),
      },
      media_duration: {
        description: 'Length of the media. Unit: seconds.',
        type: 'integer',
        ...(target === 'openapi-3.0' ? { example: 58 } : { examples: [58] }),
      },
      media_published_date_timestamp: {
        description: 'When the media was published, in RFC 3339.',
        type: 'string',
        pattern:
          '^(?:[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|[0-9]{4}-(?:0[13-9]|1[0-2])-(?:29|30)|[0-9]{4}-(?:0[13578]|1[02])-31|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:[.][0-9]+)?(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$',
        ...(target === 'openapi-3.0'
          ? { format: 'date-time', example: '2019-03-15T15:00:00.05Z' }
          : { examples: ['2019-03-15T15:00:00.05Z'] }),
      },
      legal_bases: {
        description: 'Legal bases for using the data of the contact (bases legais).',
        type: 'array',
        items: {
          title: 'Legal basis',
          description:
            'Why personal data may be used (LGPD: base legal). Communications can be granted or declined, data processing only granted.',
          oneOf: [
            {
              title: 'Legal basis for data processing',
              description: 'Why the data of the contact may be processed.',
              type: 'object',
              properties: {
                category: {
                  description: 'What the data is used for: processing it. Deprecated: use communications.',
                  ...(target === 'draft-07'
                    ? { const: 'data_processing' }
                    : target === 'openapi-3.0'
                      ? { deprecated: true, enum: ['data_processing'] }
                      : { deprecated: true, const: 'data_processing' }),
                  type: 'string',
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
                  description: 'May be left out; processing cannot be declined.',
                  type: 'string',
                  ...(target === 'openapi-3.0' ? { enum: ['granted'] } : { const: 'granted' }),
                },
              },
              required: ['category', 'type'],
              additionalProperties: false,
            },
            {
              title: 'Legal basis for communications',
              description: 'Why the contact may be written to, or that the contact declined.',
              type: 'object',
              properties: {
                category: {
                  description: 'What the data is used for: writing to the contact.',
                  type: 'string',
                  ...(target === 'openapi-3.0' ? { enum: ['communications'] } : { const: 'communications' }),
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
          ],
        },
        ...(target === 'openapi-3.0'
          ? { example: [{ category: 'communications', type: 'consent', status: 'granted' }] }
          : { examples: [[{ category: 'communications', type: 'consent', status: 'granted' }]] }),
      },
    },
    required: ['email', 'media_type', 'media_identifier'],
    additionalProperties: false,
  };
}

/** Standard Schema and Standard JSON Schema of the payload of a MEDIA_PLAYBACK_STARTED event (standardschema.dev). */
export const mediaPlaybackStartedPayloadSchema: StandardJsonSchema<MediaPlaybackStartedPayload> =
  /* @__PURE__ */ withJsonSchema(mediaPlaybackStartedPayloadValidator, describeMediaPlaybackStartedPayload);
