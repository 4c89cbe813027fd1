// Generated from spec/events/cart-abandoned-item.ts. Do not edit: change the spec and run "npm run generate".

import type { Writable } from '../runtime/writable.js';

const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://cdn.jsdelivr.net/npm/@rdsm-events/schemas/draft-07/cart-abandoned-item.json',
  $comment:
    'Generated from spec/events/cart-abandoned-item.ts. Do not edit: change the spec and run "npm run generate".',
  title: 'Cart abandoned with an item',
  description:
    'A contact left a cart behind that contains a certain product. Deprecated: the newer documentation announces that the API rejects it after 2025-12-31; ECOMMERCE_CART_ABANDONED replaces it.',
  type: 'object',
  properties: {
    event_type: {
      description:
        'Type of the event. Deprecated: announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED.',
      type: 'string',
      const: 'CART_ABANDONED_ITEM',
    },
    event_family: { description: 'Family of the event; CDP is the only one.', type: 'string', const: 'CDP' },
    payload: { $ref: '#/definitions/CartAbandonedItemPayload' },
  },
  required: ['event_type', 'event_family', 'payload'],
  additionalProperties: false,
  examples: [
    {
      event_type: 'CART_ABANDONED_ITEM',
      event_family: 'CDP',
      payload: {
        name: "Contact's Name",
        email: 'email@email.com',
        cf_cart_id: 'Cart identifier',
        cf_cart_product_id: 'Product identifier',
        cf_cart_product_sku: 'Product SKU',
        legal_bases: [
          { category: 'data_processing', type: 'pre_existent_contract' },
          { category: 'communications', type: 'consent', status: 'granted' },
        ],
      },
    },
  ],
  definitions: {
    CartAbandonedItemPayload: {
      title: 'Payload of Cart abandoned with an item',
      description: 'The fields of CART_ABANDONED_ITEM.',
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
        cf_cart_id: {
          description: 'Identifier of the cart (carrinho).',
          type: 'string',
          minLength: 1,
          examples: ['cart-1'],
        },
        cf_cart_product_id: {
          description: 'Identifier of the product that was left in the cart.',
          type: 'string',
          minLength: 1,
          examples: ['product-1'],
        },
        cf_cart_product_sku: {
          description: 'SKU of the product that was left in the cart.',
          type: 'string',
          minLength: 1,
          examples: ['SKU-1'],
        },
        legal_bases: {
          description: 'Legal bases for using the data of the contact (bases legais).',
          type: 'array',
          items: { $ref: '#/definitions/LegalBasis' },
          examples: [[{ category: 'communications', type: 'consent', status: 'granted' }]],
        },
      },
      required: ['email', 'cf_cart_id', 'cf_cart_product_id', 'cf_cart_product_sku'],
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

/**
 * CartAbandonedItemEvent as JSON Schema draft-07.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 */
export const cartAbandonedItemJsonSchema = schema as Writable<typeof schema>;
