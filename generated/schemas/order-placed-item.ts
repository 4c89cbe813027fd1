// Generated from spec/events/order-placed-item.ts. Do not edit: change the spec and run "npm run generate".

import type { Writable } from './runtime/writable.js';

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://cdn.jsdelivr.net/npm/@rdsm-events/schemas/order-placed-item.json',
  $comment: 'Generated from spec/events/order-placed-item.ts. Do not edit: change the spec and run "npm run generate".',
  title: 'Order placed with an item',
  description:
    'A contact placed an order that contains a certain product. Deprecated: the newer documentation announces that the API rejects it after 2025-12-31; ECOMMERCE_ORDER_PLACED replaces it.',
  deprecated: true,
  type: 'object',
  properties: {
    event_type: {
      description: 'Type of the event. Deprecated: announced as refused after 2025-12-31; use ECOMMERCE_ORDER_PLACED.',
      deprecated: true,
      type: 'string',
      const: 'ORDER_PLACED_ITEM',
    },
    event_family: { description: 'Family of the event; CDP is the only one.', type: 'string', const: 'CDP' },
    payload: { $ref: '#/$defs/OrderPlacedItemPayload' },
  },
  required: ['event_type', 'event_family', 'payload'],
  additionalProperties: false,
  examples: [
    {
      event_type: 'ORDER_PLACED_ITEM',
      event_family: 'CDP',
      payload: {
        name: "Contact's Name",
        email: 'email@email.com',
        cf_order_id: 'Order Identifier',
        cf_order_product_id: 'Product 1',
        cf_order_product_sku: 'SKU 1',
        legal_bases: [
          { category: 'data_processing', type: 'pre_existent_contract' },
          { category: 'communications', type: 'consent', status: 'granted' },
        ],
      },
    },
  ],
  $defs: {
    OrderPlacedItemPayload: {
      title: 'Payload of Order placed with an item',
      description: 'The fields of ORDER_PLACED_ITEM.',
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
        cf_order_id: {
          description: 'Identifier of the order (pedido).',
          type: 'string',
          minLength: 1,
          examples: ['order-1'],
        },
        cf_order_product_id: {
          description: 'Identifier of the product.',
          type: 'string',
          minLength: 1,
          examples: ['product-1'],
        },
        cf_order_product_sku: { description: 'SKU of the product.', type: 'string', minLength: 1, examples: ['SKU-1'] },
        legal_bases: {
          description: 'Legal bases for using the data of the contact (bases legais).',
          type: 'array',
          items: { $ref: '#/$defs/LegalBasis' },
          examples: [[{ category: 'communications', type: 'consent', status: 'granted' }]],
        },
      },
      required: ['email', 'cf_order_id', 'cf_order_product_id', 'cf_order_product_sku'],
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

/**
 * OrderPlacedItemEvent as JSON Schema 2020-12.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_ORDER_PLACED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 */
export const orderPlacedItemJsonSchema = schema as Writable<typeof schema>;
