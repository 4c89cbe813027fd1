// Generated from spec/events/chat-started.ts. Do not edit: change the spec and run "npm run generate".

import type { ChatStartedEvent, ChatStartedPayload } from '@rdsm-events/types/chat-started';
import {
  chatStartedPayloadSchema as chatStartedPayloadValidator,
  chatStartedSchema as chatStartedValidator,
} from '../chat-started.js';
import { type JsonSchemaTarget, type StandardJsonSchema, withJsonSchema } from '../runtime/json-schema.js';

/** A CHAT_STARTED event as JSON Schema. */
function describeChatStartedEvent(target: JsonSchemaTarget): Record<string, unknown> {
  return {
    title: 'Chat started',
    description: 'A contact began a conversation in a chat.',
    type: 'object',
    properties: {
      event_type: {
        description: 'Type of the event.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { enum: ['CHAT_STARTED'] } : { const: 'CHAT_STARTED' }),
      },
      event_family: {
        description: 'Family of the event; CDP is the only one.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { enum: ['CDP'] } : { const: 'CDP' }),
      },
      payload: describeChatStartedPayload(target),
    },
    required: ['event_type', 'event_family', 'payload'],
    additionalProperties: false,
  };
}

/** Standard Schema and Standard JSON Schema of a CHAT_STARTED event (standardschema.dev). */
export const chatStartedSchema: StandardJsonSchema<ChatStartedEvent> = /* @__PURE__ */ withJsonSchema(
  chatStartedValidator,
  describeChatStartedEvent,
);

/** The payload of a CHAT_STARTED event as JSON Schema. */
function describeChatStartedPayload(target: JsonSchemaTarget): Record<string, unknown> {
  return {
    title: 'Payload of Chat started',
    description: 'The fields of CHAT_STARTED.',
    type: 'object',
    properties: {
      chat_subject: {
        description: 'Subject of the chat.',
        type: 'string',
        minLength: 1,
        ...(target === 'openapi-3.0' ? { example: 'Invoice' } : { examples: ['Invoice'] }),
      },
      cf_chat_status: {
        description: 'Status of the chat, such as online.',
        type: 'string',
        minLength: 1,
        ...(target === 'openapi-3.0' ? { example: 'online' } : { examples: ['online'] }),
      },
      cf_chat_type: {
        description: 'Type of the chat, such as sales or support.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { example: 'support' } : { examples: ['support'] }),
      },
      cf_birthdate: {
        description: 'Birth date of the contact, such as 1980-06-10.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { example: '1980-06-10' } : { examples: ['1980-06-10'] }),
      },
      cf_gender: {
        description: 'Gender of the contact.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { example: 'female' } : { examples: ['female'] }),
      },
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
    required: ['chat_subject', 'cf_chat_status', 'email'],
    additionalProperties: false,
  };
}

/** Standard Schema and Standard JSON Schema of the payload of a CHAT_STARTED event (standardschema.dev). */
export const chatStartedPayloadSchema: StandardJsonSchema<ChatStartedPayload> = /* @__PURE__ */ withJsonSchema(
  chatStartedPayloadValidator,
  describeChatStartedPayload,
);
