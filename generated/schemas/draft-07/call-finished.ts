// Generated from spec/events/call-finished.ts. Do not edit: change the spec and run "npm run generate".

import type { Writable } from '../runtime/writable.js';

const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://cdn.jsdelivr.net/npm/@rdsm-events/schemas/draft-07/call-finished.json',
  $comment: 'Generated from spec/events/call-finished.ts. Do not edit: change the spec and run "npm run generate".',
  title: 'Call finished',
  description: 'A phone call with a contact ended.',
  type: 'object',
  properties: {
    event_type: { description: 'Type of the event.', type: 'string', const: 'CALL_FINISHED' },
    event_family: { description: 'Family of the event; CDP is the only one.', type: 'string', const: 'CDP' },
    payload: { $ref: '#/definitions/CallFinishedPayload' },
  },
  required: ['event_type', 'event_family', 'payload'],
  additionalProperties: false,
  examples: [
    {
      event_type: 'CALL_FINISHED',
      event_family: 'CDP',
      payload: {
        name: 'John Doe',
        email: 'email@email.com',
        company_name: 'Acme Inc',
        company_site: 'http://www.acme.inc',
        job_title: 'CEO',
        personal_phone: '+5511912341234',
        call_user_email: 'user.name@yourcompany.com',
        call_from_number: '+551112341234',
        call_started_at: '2019-03-15T14:53:42.928Z',
        call_duration: '58',
        call_type: 'Inbound',
        call_status: 'in_progress',
        call_status_description: 'n/a',
        call_phone_type: 'Mobile',
        call_carrier: 'Vivo',
        call_record: 'http://wwww.mycompany.com/calls/c9266675-f484-44a7-9ad1-e43a080a8545',
        legal_bases: [
          { category: 'data_processing', type: 'pre_existent_contract' },
          { category: 'communications', type: 'consent', status: 'granted' },
        ],
      },
    },
  ],
  definitions: {
    CallFinishedPayload: {
      title: 'Payload of Call finished',
      description: 'The fields of CALL_FINISHED.',
      type: 'object',
      properties: {
        name: { description: 'Name of the contact.', type: 'string', examples: ['Ana'] },
        email: {
          description: 'Email of the contact; it identifies the contact.',
          type: 'string',
          pattern:
            '^[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+@[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+$',
          examples: ['ana@example.com'],
        },
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
          description: 'Phone of the contact who answered the call.',
          type: 'string',
          examples: ['+5511912341234'],
        },
        call_user_email: {
          description: 'Email of the caller.',
          type: 'string',
          pattern:
            '^[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+@[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+$',
          examples: ['sales@example.com'],
        },
        call_from_number: {
          description: 'Number of the call tracking.',
          type: 'string',
          minLength: 1,
          examples: ['+551112341234'],
        },
        call_started_at: {
          description: 'When the call began, in RFC 3339.',
          type: 'string',
          pattern:
            '^(?:[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|[0-9]{4}-(?:0[13-9]|1[0-2])-(?:29|30)|[0-9]{4}-(?:0[13578]|1[02])-31|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:[.][0-9]+)?(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$',
          examples: ['2019-03-15T15:00:00.05Z'],
        },
        call_duration: {
          description: 'Length of the call, as text: the documented type is String. Unit: seconds.',
          type: 'string',
          examples: ['58'],
        },
        call_type: {
          description: 'Whether the contact called or was called.',
          type: 'string',
          enum: ['Inbound', 'Outbound'],
        },
        call_status: { description: 'Status of the call.', type: 'string', minLength: 1, examples: ['in_progress'] },
        call_status_description: {
          description: 'What completes the status: name of the recipient, a message, or Off.',
          type: 'string',
          examples: ['Off'],
        },
        call_phone_type: {
          description: 'Type of the phone, spelt as the documents spell it.',
          type: 'string',
          enum: ['Mobile', 'comercial'],
        },
        call_carrier: { description: 'Name of the carrier.', type: 'string', examples: ['Vivo'] },
        call_record: {
          description: 'URL of the recording of the call.',
          type: 'string',
          examples: ['https://www.example.com/calls/1'],
        },
        legal_bases: {
          description: 'Legal bases for using the data of the contact (bases legais).',
          type: 'array',
          items: { $ref: '#/definitions/LegalBasis' },
          examples: [[{ category: 'communications', type: 'consent', status: 'granted' }]],
        },
      },
      required: ['email', 'call_from_number', 'call_status'],
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

/** CallFinishedEvent as JSON Schema draft-07. */
export const callFinishedJsonSchema = schema as Writable<typeof schema>;
