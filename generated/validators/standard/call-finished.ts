// Generated from spec/events/call-finished.ts. Do not edit: change the spec and run "npm run generate".

import type { CallFinishedEvent, CallFinishedPayload } from '@rdsm-events/types/call-finished';
import {
  callFinishedPayloadSchema as callFinishedPayloadValidator,
  callFinishedSchema as callFinishedValidator,
} from '../call-finished.js';
import { type JsonSchemaTarget, type StandardJsonSchema, withJsonSchema } from '../runtime/json-schema.js';

/** A CALL_FINISHED event as JSON Schema. */
function describeCallFinishedEvent(target: JsonSchemaTarget): Record<string, unknown> {
  return {
    title: 'Call finished',
    description: 'A phone call with a contact ended.',
    type: 'object',
    properties: {
      event_type: {
        description: 'Type of the event.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { enum: ['CALL_FINISHED'] } : { const: 'CALL_FINISHED' }),
      },
      event_family: {
        description: 'Family of the event; CDP is the only one.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { enum: ['CDP'] } : { const: 'CDP' }),
      },
      payload: describeCallFinishedPayload(target),
    },
    required: ['event_type', 'event_family', 'payload'],
    additionalProperties: false,
  };
}

/** Standard Schema and Standard JSON Schema of a CALL_FINISHED event (standardschema.dev). */
export const callFinishedSchema: StandardJsonSchema<CallFinishedEvent> = /* @__PURE__ */ withJsonSchema(
  callFinishedValidator,
  describeCallFinishedEvent,
);

/** The payload of a CALL_FINISHED event as JSON Schema. */
function describeCallFinishedPayload(target: JsonSchemaTarget): Record<string, unknown> {
  return {
    title: 'Payload of Call finished',
    description: 'The fields of CALL_FINISHED.',
    type: 'object',
    properties: {
      name: {
        description: 'Name of the contact.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { example: 'Ana' } : { examples: ['Ana'] }),
      },
      email: {
        description: 'Email of the contact; it identifies the contact.',
        type: 'string',
        pattern:
          target === 'openapi-3.0'
            ? '^[^@ \\t-\\r]+@[^@ \\t-\\r]+$'
            : '^[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+@[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+$',
        ...(target === 'openapi-3.0' ? { example: 'ana@example.com' } : { examples: ['ana@example.com'] }),
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
        description: 'Phone of the contact who answered the call.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { example: '+5511912341234' } : { examples: ['+5511912341234'] }),
      },
      call_user_email: {
        description: 'Email of the caller.',
        type: 'string',
        pattern:
          target === 'openapi-3.0'
            ? '^[^@ \\t-\\r]+@[^@ \\t-\\r]+$'
            : '^[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+@[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+$',
        ...(target === 'openapi-3.0' ? { example: 'sales@example.com' } : { examples: ['sales@example.com'] }),
      },
      call_from_number: {
        description: 'Number of the call tracking.',
        type: 'string',
        minLength: 1,
        ...(target === 'openapi-3.0' ? { example: '+551112341234' } : { examples: ['+551112341234'] }),
      },
      call_started_at: {
        description: 'When the call began, in RFC 3339.',
        type: 'string',
        pattern:
          '^(?:[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|[0-9]{4}-(?:0[13-9]|1[0-2])-(?:29|30)|[0-9]{4}-(?:0[13578]|1[02])-31|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:[.][0-9]+)?(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$',
        ...(target === 'openapi-3.0'
          ? { format: 'date-time', example: '2019-03-15T15:00:00.05Z' }
          : { examples: ['2019-03-15T15:00:00.05Z'] }),
      },
      call_duration: {
        description: 'Length of the call, as text: the documented type is String. Unit: seconds.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { example: '58' } : { examples: ['58'] }),
      },
      call_type: {
        description: 'Whether the contact called or was called.',
        type: 'string',
        enum: ['Inbound', 'Outbound'],
      },
      call_status: {
        description: 'Status of the call.',
        type: 'string',
        minLength: 1,
        ...(target === 'openapi-3.0' ? { example: 'in_progress' } : { examples: ['in_progress'] }),
      },
      call_status_description: {
        description: 'What completes the status: name of the recipient, a message, or Off.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { example: 'Off' } : { examples: ['Off'] }),
      },
      call_phone_type: {
        description: 'Type of the phone, spelt as the documents spell it.',
        type: 'string',
        enum: ['Mobile', 'comercial'],
      },
      call_carrier: {
        description: 'Name of the carrier.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { example: 'Vivo' } : { examples: ['Vivo'] }),
      },
      call_record: {
        description: 'URL of the recording of the call.',
        type: 'string',
        ...(target === 'openapi-3.0'
          ? { example: 'https://www.example.com/calls/1' }
          : { examples: ['https://www.example.com/calls/1'] }),
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
    required: ['email', 'call_from_number', 'call_status'],
    additionalProperties: false,
  };
}

/** Standard Schema and Standard JSON Schema of the payload of a CALL_FINISHED event (standardschema.dev). */
export const callFinishedPayloadSchema: StandardJsonSchema<CallFinishedPayload> = /* @__PURE__ */ withJsonSchema(
  callFinishedPayloadValidator,
  describeCallFinishedPayload,
);
