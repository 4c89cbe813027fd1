// Generated from spec/events/cart-abandoned-item.ts. Do not edit: change the spec and run "npm run generate".

import type { CartAbandonedItemEvent, CartAbandonedItemPayload } from '@rdsm-events/types/cart-abandoned-item';
import {
  cartAbandonedItemPayloadSchema as cartAbandonedItemPayloadValidator,
  cartAbandonedItemSchema as cartAbandonedItemValidator,
} from '../cart-abandoned-item.js';
import { type JsonSchemaTarget, type StandardJsonSchema, withJsonSchema } from '../runtime/json-schema.js';

/** A CART_ABANDONED_ITEM event as JSON Schema. */
function describeCartAbandonedItemEvent(target: JsonSchemaTarget): Record<string, unknown> {
  return {
    title: 'Cart abandoned with an item',
    description:
      'A contact left a cart behind that contains a certain product. Deprecated: the newer documentation announces that the API rejects it after 2025-12-31; ECOMMERCE_CART_ABANDONED replaces it.',
    ...(target === 'draft-07' ? {} : { deprecated: true }),
    type: 'object',
    properties: {
      event_type: {
        description:
          'Type of the event. Deprecated: announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED.',
        ...(target === 'draft-07'
          ? { const: 'CART_ABANDONED_ITEM' }
          : target === 'openapi-3.0'
            ? { deprecated: true, enum: ['CART_ABANDONED_ITEM'] }
            : { deprecated: true, const: 'CART_ABANDONED_ITEM' }),
        type: 'string',
      },
      event_family: {
        description: 'Family of the event; CDP is the only one.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { enum: ['CDP'] } : { const: 'CDP' }),
      },
      payload: describeCartAbandonedItemPayload(target),
    },
    required: ['event_type', 'event_family', 'payload'],
    additionalProperties: false,
  };
}

/**
 * Standard Schema and Standard JSON Schema of a CART_ABANDONED_ITEM event (standardschema.dev).
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 */
export const cartAbandonedItemSchema: StandardJsonSchema<CartAbandonedItemEvent> = /* @__PURE__ */ withJsonSchema(
  cartAbandonedItemValidator,
  describeCartAbandonedItemEvent,
);

/** The payload of a CART_ABANDONED_ITEM event as JSON Schema. */
function describeCartAbandonedItemPayload(target: JsonSchemaTarget): Record<string, unknown> {
  return {
    title: 'Payload of Cart abandoned with an item',
    description: 'The fields of CART_ABANDONED_ITEM.',
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
      cf_cart_product_id: {
        description: 'Identifier of the product that was left in the cart.',
        type: 'string',
        minLength: 1,
        ...(target === 'openapi-3.0' ? { example: 'product-1' } : { examples: ['product-1'] }),
      },
      cf_cart_product_sku: {
        description: 'SKU of the product that was left in the cart.',
        type: 'string',
        minLength: 1,
        ...(target === 'openapi-3.0' ? { example: 'SKU-1' } : { examples: ['SKU-1'] }),
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
    required: ['email', 'cf_cart_id', 'cf_cart_product_id', 'cf_cart_product_sku'],
    additionalProperties: false,
  };
}

/**
 * Standard Schema and Standard JSON Schema of the payload of a CART_ABANDONED_ITEM event (standardschema.dev).
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 */
export const cartAbandonedItemPayloadSchema: StandardJsonSchema<CartAbandonedItemPayload> =
  /* @__PURE__ */ withJsonSchema(cartAbandonedItemPayloadValidator, describeCartAbandonedItemPayload);
