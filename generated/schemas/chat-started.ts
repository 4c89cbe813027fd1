// Generated from spec/events/chat-started.ts. Do not edit: change the spec and run "npm run generate".

import type { Writable } from './runtime/writable.js';

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://cdn.jsdelivr.net/npm/@rdsm-events/schemas/chat-started.json',
  $comment: 'Generated from spec/events/chat-started.ts. Do not edit: change the spec and run "npm run generate".',
  title: 'Chat started',
  description: 'A contact began a conversation in a chat.',
  type: 'object',
  properties: {
    event_type: { description: 'Type of the event.', type: 'string', const: 'CHAT_STARTED' },
    event_family: { description: 'Family of the event; CDP is the only one.', type: 'string', const: 'CDP' },
    payload: { $ref: '#/$defs/ChatStartedPayload' },
  },
  required: ['event_type', 'event_family', 'payload'],
  additionalProperties: false,
  examples: [
    {
      event_type: 'CHAT_STARTED',
      event_family: 'CDP',
      payload: {
        name: 'Name of the contact',
        email: 'email@email.com',
        company_name: 'Company name of the contact',
        company_site: 'Company website of the contact',
        job_title: 'Job title of the contact',
        personal_phone: 'Phone of the contact',
        mobile_phone: 'Mobile phone of the contact',
        twitter: 'Twitter handler of the contact',
        facebook: 'Facebook of the contact',
        linkedin: 'Linkedin of the contact',
        website: 'Website of the contact',
        chat_subject: 'Chat subject',
        cf_birthdate: '1980-06-10',
        cf_gender: 'Gender of the Contact',
        cf_chat_status: 'online',
        cf_chat_type: 'Type of the chat: sales, support, ...',
        legal_bases: [
          { category: 'data_processing', type: 'pre_existent_contract' },
          { category: 'communications', type: 'consent', status: 'granted' },
        ],
      },
    },
  ],
  $defs: {
    ChatStartedPayload: {
      title: 'Payload of Chat started',
      description: 'The fields of CHAT_STARTED.',
      type: 'object',
      properties: {
        chat_subject: { description: 'Subject of the chat.', type: 'string', minLength: 1, examples: ['Invoice'] },
        cf_chat_status: {
          description: 'Status of the chat, such as online.',
          type: 'string',
          minLength: 1,
          examples: ['online'],
        },
        cf_chat_type: {
          description: 'Type of the chat, such as sales or support.',
          type: 'string',
          examples: ['support'],
        },
        cf_birthdate: {
          description: 'Birth date of the contact, such as 1980-06-10.',
          type: 'string',
          examples: ['1980-06-10'],
        },
        cf_gender: { description: 'Gender of the contact.', type: 'string', examples: ['female'] },
        name: { description: 'Name of the contact.', type: 'string', examples: ['Ana'] },
        email: {
          description: 'Email of the contact; it identifies the contact.',
          type: 'string',
          pattern:
            '^[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+@[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+$',
          examples: ['ana@example.com'],
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
        legal_bases: {
          description: 'Legal bases for using the data of the contact (bases legais).',
          type: 'array',
          items: { $ref: '#/$defs/LegalBasis' },
          examples: [[{ category: 'communications', type: 'consent', status: 'granted' }]],
        },
      },
      required: ['chat_subject', 'cf_chat_status', 'email'],
      additionalProperties: false,
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

/** ChatStartedEvent as JSON Schema 2020-12. */
export const chatStartedJsonSchema = schema as Writable<typeof schema>;
