// Generated from spec/events/conversion.ts. Do not edit: change the spec and run "npm run generate".

import type { Writable } from '../runtime/writable.js';

const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://cdn.jsdelivr.net/npm/@rdsm-events/schemas/draft-07/conversion.json',
  $comment: 'Generated from spec/events/conversion.ts. Do not edit: change the spec and run "npm run generate".',
  title: 'Conversion',
  description: 'A contact converted: a form was sent, a page visited, a material downloaded.',
  type: 'object',
  properties: {
    event_type: { description: 'Type of the event.', type: 'string', const: 'CONVERSION' },
    event_family: { description: 'Family of the event; CDP is the only one.', type: 'string', const: 'CDP' },
    payload: { $ref: '#/definitions/ConversionPayload' },
  },
  required: ['event_type', 'event_family', 'payload'],
  additionalProperties: false,
  examples: [
    {
      event_type: 'CONVERSION',
      event_family: 'CDP',
      payload: { conversion_identifier: 'newsletter', email: 'ana@example.com' },
    },
    {
      event_type: 'CONVERSION',
      event_family: 'CDP',
      payload: {
        conversion_identifier: 'Name of the conversion event',
        name: 'Nome',
        email: 'email@email.com',
        job_title: 'job title value',
        state: 'state of the contact',
        city: 'city of the contact',
        country: 'country of the contact',
        personal_phone: 'phone of the contact',
        mobile_phone: 'mobile_phone of the contact',
        twitter: 'twitter handler of the contact',
        facebook: 'facebook name of the contact',
        linkedin: 'linkedin user name of the contact',
        website: 'website of the contact',
        cf_custom_field_api_identifier: 'custom field value',
        company_name: 'company name',
        company_site: 'company website',
        company_address: 'company address',
        client_tracking_id: 'lead tracking client_id',
        traffic_source: 'Google',
        traffic_medium: 'cpc',
        traffic_campaign: 'easter-50-off',
        traffic_value: 'easter eggs',
        tags: ['mql', '2019'],
        available_for_mailing: true,
        legal_bases: [
          { category: 'data_processing', type: 'pre_existent_contract' },
          { category: 'communications', type: 'consent', status: 'granted' },
        ],
      },
    },
    {
      event_type: 'CONVERSION',
      event_family: 'CDP',
      payload: {
        conversion_identifier: 'ebook',
        email: 'ana@example.com',
        client_tracking_id: '43b00843-09af-4fae-bf9d-a0697640b808',
        traffic_source:
          'encoded_eyJmaXJzdF9zZXNzaW9uIjp7InZhbHVlIjoiKG5vbmUpIn0sImN1cnJlbnRfc2Vzc2lvbiI6eyJ2YWx1ZSI6Iihub25lKSJ9fQ==',
      },
    },
  ],
  definitions: {
    ConversionPayload: {
      title: 'Payload of Conversion',
      description: 'The fields of CONVERSION.',
      type: 'object',
      properties: {
        conversion_identifier: {
          description: 'Name of the conversion; it identifies the event.',
          type: 'string',
          minLength: 1,
          examples: ['newsletter'],
        },
        name: { description: 'Name of the contact.', type: 'string', examples: ['Ana'] },
        email: {
          description: 'Email of the contact; it identifies the contact.',
          type: 'string',
          pattern:
            '^[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+@[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+$',
          examples: ['ana@example.com'],
        },
        job_title: { description: 'Job title of the contact (cargo).', type: 'string', examples: ['Buyer'] },
        state: { description: 'State of the contact (estado).', type: 'string', examples: ['SC'] },
        city: { description: 'City of the contact (cidade).', type: 'string', examples: ['Florianópolis'] },
        country: { description: 'Country of the contact (país).', type: 'string', examples: ['Brasil'] },
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
        company_address: {
          description: 'Address of the company of the contact.',
          type: 'string',
          examples: ['Rua Exemplo, 1'],
        },
        client_tracking_id: {
          description: 'Tracking identifier of the visitor: the bare UUID that the `_rdtrk` cookie (`rdtrk`) holds.',
          type: 'string',
          examples: ['43b00843-09af-4fae-bf9d-a0697640b808'],
        },
        traffic_source: {
          description:
            'Value of the `__trf.src` cookie, base64-encoded or not, or the UTM source. With a cookie, traffic_medium, traffic_campaign and traffic_value must be empty.',
          type: 'string',
          examples: ['google'],
        },
        traffic_medium: {
          description: 'UTM medium. Must be empty when traffic_source is a cookie.',
          type: 'string',
          examples: ['cpc'],
        },
        traffic_campaign: {
          description: 'UTM campaign. Must be empty when traffic_source is a cookie.',
          type: 'string',
          examples: ['easter-50-off'],
        },
        traffic_value: {
          description: 'UTM term. Must be empty when traffic_source is a cookie.',
          type: 'string',
          examples: ['easter eggs'],
        },
        tags: {
          description: 'Tags to add to the contact. Recommended for each: in lower case.',
          type: 'array',
          items: { type: 'string' },
          examples: [['mql', '2019']],
        },
        available_for_mailing: { description: 'Whether the contact may receive emails.', type: 'boolean' },
        legal_bases: {
          description: 'Legal bases for using the data of the contact (bases legais).',
          type: 'array',
          items: { $ref: '#/definitions/LegalBasis' },
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
      required: ['conversion_identifier', 'email'],
      additionalProperties: false,
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

/** ConversionEvent as JSON Schema draft-07. */
export const conversionJsonSchema = schema as Writable<typeof schema>;
