// Generated from spec/events/greeting.ts. Do not edit: change the spec and run "npm run generate".

import type { GreetingEvent, GreetingPayload } from '@rdsm-events/types/greeting';
import { greetingPayloadSchema as greetingPayloadValidator, greetingSchema as greetingValidator } from '../greeting.js';
import { type JsonSchemaTarget, type StandardJsonSchema, withJsonSchema } from '../runtime/json-schema.js';

/** A GREETING event as JSON Schema. */
function describeGreetingEvent(target: JsonSchemaTarget): Record<string, unknown> {
  return {
    title: 'Greeting',
    description: 'A contact said hello.',
    type: 'object',
    properties: {
      event_type: {
        description: 'Type of the event.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { enum: ['GREETING'] } : { const: 'GREETING' }),
      },
      event_family: {
        description: 'Family of the event; CDP is the only one.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { enum: ['CDP'] } : { const: 'CDP' }),
      },
      payload: describeGreetingPayload(target),
    },
    required: ['event_type', 'event_family', 'payload'],
    additionalProperties: false,
  };
}

/** Standard Schema and Standard JSON Schema of a GREETING event (standardschema.dev). */
export const greetingSchema: StandardJsonSchema<GreetingEvent> = /* @__PURE__ */ withJsonSchema(
  greetingValidator,
  describeGreetingEvent,
);

/** The payload of a GREETING event as JSON Schema. */
function describeGreetingPayload(target: JsonSchemaTarget): Record<string, unknown> {
  return {
    title: 'Payload of Greeting',
    description:
      target === 'openapi-3.0'
        ? 'The fields of GREETING. When source is a code, these must be empty: medium.'
        : 'The fields of GREETING.',
    type: 'object',
    properties: {
      email: {
        description: 'Email of the contact.',
        type: 'string',
        pattern:
          target === 'openapi-3.0'
            ? '^[^@ \\t-\\r]+@[^@ \\t-\\r]+$'
            : '^[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+@[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+$',
      },
      words: { description: 'What was said.', type: 'string', minLength: 1 },
      mood: { description: 'How it was said.', type: 'string', enum: ['Glad', 'Sad'] },
      said_at: {
        description: 'When it was said.',
        type: 'string',
        pattern:
          '^(?:[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|[0-9]{4}-(?:0[13-9]|1[0-2])-(?:29|30)|[0-9]{4}-(?:0[13578]|1[02])-31|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:[.][0-9]+)?(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$',
        ...(target === 'openapi-3.0'
          ? { format: 'date-time', example: '2019-03-15T15:00:00.05Z' }
          : { examples: ['2019-03-15T15:00:00.05Z'] }),
      },
      seconds: { description: 'How long it took. Unit: seconds.', type: 'integer' },
      loud: { description: 'Whether it was loud.', type: 'boolean' },
      source: { description: 'Where it was heard: a channel, or a code in brackets.', type: 'string' },
      medium: { description: 'How it was heard. Must be empty when source is a code.', type: 'string' },
      tags: { description: 'Tags.', type: 'array', items: { type: 'string' } },
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
    ...(target === 'openapi-3.0'
      ? {}
      : {
          patternProperties: {
            '^cf_[^\\n\\r\u2027-\u202a]+$': {
              description:
                'Custom field of the account (campo personalizado), under its API identifier, which begins with `cf_`.',
              type: 'string',
            },
          },
          not: {
            description: 'When source is a code, these must be empty: medium.',
            type: 'object',
            properties: { source: { type: 'string', pattern: '^[[]' }, medium: { type: 'string', minLength: 1 } },
            required: ['source', 'medium'],
          },
        }),
    required: ['email', 'words'],
    additionalProperties:
      target === 'openapi-3.0'
        ? {
            description:
              'Custom field of the account (campo personalizado), under its API identifier, which begins with `cf_`.',
            type: 'string',
          }
        : false,
  };
}

/** Standard Schema and Standard JSON Schema of the payload of a GREETING event (standardschema.dev). */
export const greetingPayloadSchema: StandardJsonSchema<GreetingPayload> = /* @__PURE__ */ withJsonSchema(
  greetingPayloadValidator,
  describeGreetingPayload,
);
