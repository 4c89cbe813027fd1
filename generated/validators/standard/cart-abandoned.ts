// Generated from spec/events/cart-abandoned.ts. Do not edit: change the spec and run "npm run generate".

import type { CartAbandonedEvent, CartAbandonedPayload } from '@rdsm-events/types/cart-abandoned';
import {
  cartAbandonedPayloadSchema as cartAbandonedPayloadValidator,
  cartAbandonedSchema as cartAbandonedValidator,
} from '../cart-abandoned.js';
import { type JsonSchemaTarget, type StandardJsonSchema, withJsonSchema } from '../runtime/json-schema.js';

/** A CART_ABANDONED event as JSON Schema. */
function describeCartAbandonedEvent(target: JsonSchemaTarget): Record<string, unknown> {
  return {
    title: 'Cart abandoned',
    description:
      'A contact left a cart behind in an online shop. Deprecated: the newer documentation announces that the API rejects it after 2025-12-31; ECOMMERCE_CART_ABANDONED replaces it.',
    ...(target === 'draft-07' ? {} : { deprecated: true }),
    type: 'object',
    properties: {
      event_type: {
        description:
          'Type of the event. Deprecated: announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED.',
        ...(target === 'draft-07'
          ? { const: 'CART_ABANDONED' }
          : target === 'openapi-3.0'
            ? { deprecated: true, enum: ['CART_ABANDONED'] }
            : { deprecated: true, const: 'CART_ABANDONED' }),
        type: 'string',
      },
      event_family: {
        description: 'Family of the event; CDP is the only one.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { enum: ['CDP'] } : { const: 'CDP' }),
      },
      payload: describeCartAbandonedPayload(target),
    },
    required: ['event_type', 'event_family', 'payload'],
    additionalProperties: false,
  };
}

/**
 * Standard Schema and Standard JSON Schema of a CART_ABANDONED event (standardschema.dev).
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 */
export const cartAbandonedSchema: StandardJsonSchema<CartAbandonedEvent> = /* @__PURE__ */ withJsonSchema(
  cartAbandonedValidator,
  describeCartAbandonedEvent,
);

/** The payload of a CART_ABANDONED event as JSON Schema. */
function describeCartAbandonedPayload(target: JsonSchemaTarget): Record<string, unknown> {
  return {
    title: 'Payload of Cart abandoned',
    description: 'The fields of CART_ABANDONED.',
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
      cf_cart_id: {
        description: 'Identifier of the cart (carrinho).',
        type: 'string',
        minLength: 1,
        ...(target === 'openapi-3.0' ? { example: 'cart-1' } : { examples: ['cart-1'] }),
      },
      cf_cart_total_items: {
        description:
          'Number of items in the cart. A sample of the newer documentation shows it as text, against its table.',
        type: 'integer',
        ...(target === 'openapi-3.0' ? { example: 2 } : { examples: [2] }),
      },
      cf_cart_status: {
        description: 'Status of the cart when the event happened.',
        type: 'string',
        minLength: 1,
        ...(target === 'openapi-3.0' ? { example: 'in_progress' } : { examples: ['in_progress'] }),
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
    required: ['email', 'cf_cart_id', 'cf_cart_total_items', 'cf_cart_status'],
    additionalProperties: false,
  };
}

/**
 * Standard Schema and Standard JSON Schema of the payload of a CART_ABANDONED event (standardschema.dev).
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 */
export const cartAbandonedPayloadSchema: StandardJsonSchema<CartAbandonedPayload> = /* @__PURE__ */ withJsonSchema(
  cartAbandonedPayloadValidator,
  describeCartAbandonedPayload,
);
