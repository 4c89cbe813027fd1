// Generated from spec/events/conversion.ts. Do not edit: change the spec and run "npm run generate".

import type { ConversionEvent, ConversionPayload } from '@rdsm-events/types/conversion';
import {
  conversionPayloadSchema as conversionPayloadValidator,
  conversionSchema as conversionValidator,
} from '../conversion.js';
import { type JsonSchemaTarget, type StandardJsonSchema, withJsonSchema } from '../runtime/json-schema.js';

/** A CONVERSION event as JSON Schema. */
function describeConversionEvent(target: JsonSchemaTarget): Record<string, unknown> {
  return {
    title: 'Conversion',
    description: 'A contact converted: a form was sent, a page visited, a material downloaded.',
    type: 'object',
    properties: {
      event_type: {
        description: 'Type of the event.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { enum: ['CONVERSION'] } : { const: 'CONVERSION' }),
      },
      event_family: {
        description: 'Family of the event; CDP is the only one.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { enum: ['CDP'] } : { const: 'CDP' }),
      },
      payload: describeConversionPayload(target),
    },
    required: ['event_type', 'event_family', 'payload'],
    additionalProperties: false,
  };
}

/** Standard Schema and Standard JSON Schema of a CONVERSION event (standardschema.dev). */
export const conversionSchema: StandardJsonSchema<ConversionEvent> = /* @__PURE__ */ withJsonSchema(
  conversionValidator,
  describeConversionEvent,
);

/** The payload of a CONVERSION event as JSON Schema. */
function describeConversionPayload(target: JsonSchemaTarget): Record<string, unknown> {
  return {
    title: 'Payload of Conversion',
    description:
      target === 'openapi-3.0'
        ? 'The fields of CONVERSION. When traffic_source is a cookie, these must be empty: traffic_medium, traffic_campaign, traffic_value.'
        : 'The fields of CONVERSION.',
    type: 'object',
    properties: {
      conversion_identifier: {
        description: 'Name of the conversion; it identifies the event.',
        type: 'string',
        minLength: 1,
        ...(target === 'openapi-3.0' ? { example: 'newsletter' } : { examples: ['newsletter'] }),
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
      state: {
        description: 'State of the contact (estado).',
        type: 'string',
        ...(target === 'openapi-3.0' ? { example: 'SC' } : { examples: ['SC'] }),
      },
      city: {
        description: 'City of the contact (cidade).',
        type: 'string',
        ...(target === 'openapi-3.0' ? { example: 'Florianópolis' } : { examples: ['Florianópolis'] }),
      },
      country: {
        description: 'Country of the contact (país).',
        type: 'string',
        ...(target === 'openapi-3.0' ? { example: 'Brasil' } : { examples: ['Brasil'] }),
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
      company_address: {
        description: 'Address of the company of the contact.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { example: 'Rua Exemplo, 1' } : { examples: ['Rua Exemplo, 1'] }),
      },
      client_tracking_id: {
        description: 'Tracking identifier of the visitor: the bare UUID that the `_rdtrk` cookie (`rdtrk`) holds.',
        type: 'string',
        ...(target === 'openapi-3.0'
          ? { example: '43b00843-09af-4fae-bf9d-a0697640b808' }
          : { examples: ['43b00843-09af-4fae-bf9d-a0697640b808'] }),
      },
      traffic_source: {
        description:
          'Value of the `__trf.src` cookie, base64-encoded or not, or the UTM source. With a cookie, traffic_medium, traffic_campaign and traffic_value must be empty.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { example: 'google' } : { examples: ['google'] }),
      },
      traffic_medium: {
        description: 'UTM medium. Must be empty when traffic_source is a cookie.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { example: 'cpc' } : { examples: ['cpc'] }),
      },
      traffic_campaign: {
        description: 'UTM campaign. Must be empty when traffic_source is a cookie.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { example: 'easter-50-off' } : { examples: ['easter-50-off'] }),
      },
      traffic_value: {
        description: 'UTM term. Must be empty when traffic_source is a cookie.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { example: 'easter eggs' } : { examples: ['easter eggs'] }),
      },
      tags: {
        description: 'Tags to add to the contact. Recommended for each: in lower case.',
        type: 'array',
        items: { type: 'string' },
        ...(target === 'openapi-3.0' ? { example: ['mql', '2019'] } : { examples: [['mql', '2019']] }),
      },
      available_for_mailing: { description: 'Whether the contact may receive emails.', type: 'boolean' },
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
            description:
              'When traffic_source is a cookie, these must be empty: traffic_medium, traffic_campaign, traffic_value.',
            type: 'object',
            properties: { traffic_source: { type: 'string', pattern: '^(?:encoded_|[{]|%7[Bb]|eyJ)' } },
            required: ['traffic_source'],
            anyOf: [
              {
                type: 'object',
                properties: { traffic_medium: { type: 'string', minLength: 1 } },
                required: ['traffic_medium'],
              },
              {
                type: 'object',
                properties: { traffic_campaign: { type: 'string', minLength: 1 } },
                required: ['traffic_campaign'],
              },
              {
                type: 'object',
                properties: { traffic_value: { type: 'string', minLength: 1 } },
                required: ['traffic_value'],
              },
            ],
          },
        }),
    required: ['conversion_identifier', 'email'],
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

/** Standard Schema and Standard JSON Schema of the payload of a CONVERSION event (standardschema.dev). */
export const conversionPayloadSchema: StandardJsonSchema<ConversionPayload> = /* @__PURE__ */ withJsonSchema(
  conversionPayloadValidator,
  describeConversionPayload,
);
