// Generated from spec/events/greeting.ts. Do not edit: change the spec and run "npm run generate".

import type { Writable } from './runtime/writable.js';

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://cdn.jsdelivr.net/npm/@rdsm-events/schemas/greeting.json',
  $comment: 'Generated from spec/events/greeting.ts. Do not edit: change the spec and run "npm run generate".',
  title: 'Greeting',
  description: 'A contact said hello.',
  type: 'object',
  properties: {
    event_type: { description: 'Type of the event.', type: 'string', const: 'GREETING' },
    event_family: { description: 'Family of the event; CDP is the only one.', type: 'string', const: 'CDP' },
    payload: { $ref: '#/$defs/GreetingPayload' },
  },
  required: ['event_type', 'event_family', 'payload'],
  additionalProperties: false,
  examples: [
    {
      event_type: 'GREETING',
      event_family: 'CDP',
      payload: { email: 'ana@example.com', words: 'Hello', mood: 'Glad', cf_language: 'pt' },
    },
  ],
  $defs: {
    GreetingPayload: {
      title: 'Payload of Greeting',
      description: 'The fields of GREETING.',
      type: 'object',
      properties: {
        email: {
          description: 'Email of the contact.',
          type: 'string',
          pattern:
            '^[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+@[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+$',
        },
        words: { description: 'What was said.', type: 'string', minLength: 1 },
        mood: { description: 'How it was said.', type: 'string', enum: ['Glad', 'Sad'] },
        said_at: {
          description: 'When it was said.',
          type: 'string',
          pattern:
            '^(?:[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|[0-9]{4}-(?:0[13-9]|1[0-2])-(?:29|30)|[0-9]{4}-(?:0[13578]|1[02])-31|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:[.][0-9]+)?(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$',
          examples: ['2019-03-15T15:00:00.05Z'],
        },
        seconds: { description: 'How long it took. Unit: seconds.', type: 'integer' },
        loud: { description: 'Whether it was loud.', type: 'boolean' },
        source: { description: 'Where it was heard: a channel, or a code in brackets.', type: 'string' },
        medium: { description: 'How it was heard. Must be empty when source is a code.', type: 'string' },
        tags: { description: 'Tags.', type: 'array', items: { type: 'string' } },
        legal_bases: {
          description: 'Legal bases for using the data of the contact (bases legais).',
          type: 'array',
          items: { $ref: '#/$defs/LegalBasis' },
          examples: [[{ category: 'communications', type: 'consent', status: 'granted' }]],
        },
      },
      patternProperties: {
        '^cf_[^\\n\\r\u2027-\u202a]+$': {
          description:
            'Custom field of the account (campo personalizado), under its API identifier, which begins with `cf_`.',
          type: 'string',
        },
      },
      required: ['email', 'words'],
      additionalProperties: false,
      not: {
        description: 'When source is a code, these must be empty: medium.',
        type: 'object',
        properties: { source: { type: 'string', pattern: '^[[]' }, medium: { type: 'string', minLength: 1 } },
        required: ['source', 'medium'],
      },
    },
    LegalBasis: {
      title: 'Legal basis',
      description:
        'Why personal data may be used (LGPD: base legal). Communications can be granted or declined, data processing only granted.',
      type: 'object',
      oneOf: [{ $ref: '#/$defs/DataProcessingLegalBasis' }, { $ref: '#/$defs/CommunicationsLegalBasis' }],
    },
    DataProcessingLegalBasis: {
      title: 'Legal basis for data processing',
      description: 'Why the data of the contact may be processed.',
      type: 'object',
      properties: {
        category: {
          description: 'What the data is used for: processing it. Deprecated: use communications.',
          deprecated: true,
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

/** GreetingEvent as JSON Schema 2020-12. */
export const greetingJsonSchema = schema as Writable<typeof schema>;
