// Generated from spec/events/order-placed.ts. Do not edit: change the spec and run "npm run generate".

import type { OrderPlacedEvent, OrderPlacedPayload } from '@rdsm-events/types/order-placed';
import {
  orderPlacedPayloadSchema as orderPlacedPayloadValidator,
  orderPlacedSchema as orderPlacedValidator,
} from '../order-placed.js';
import { type JsonSchemaTarget, type StandardJsonSchema, withJsonSchema } from '../runtime/json-schema.js';

/** An ORDER_PLACED event as JSON Schema. */
function describeOrderPlacedEvent(target: JsonSchemaTarget): Record<string, unknown> {
  return {
    title: 'Order placed',
    description:
      'A contact placed an order in an online shop. Deprecated: the newer documentation announces that the API rejects it after 2025-12-31; ECOMMERCE_ORDER_PLACED replaces it.',
    ...(target === 'draft-07' ? {} : { deprecated: true }),
    type: 'object',
    properties: {
      event_type: {
        description:
          'Type of the event. Deprecated: announced as refused after 2025-12-31; use ECOMMERCE_ORDER_PLACED.',
        ...(target === 'draft-07'
          ? { const: 'ORDER_PLACED' }
          : target === 'openapi-3.0'
            ? { deprecated: true, enum: ['ORDER_PLACED'] }
            : { deprecated: true, const: 'ORDER_PLACED' }),
        type: 'string',
      },
      event_family: {
        description: 'Family of the event; CDP is the only one.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { enum: ['CDP'] } : { const: 'CDP' }),
      },
      payload: describeOrderPlacedPayload(target),
    },
    required: ['event_type', 'event_family', 'payload'],
    additionalProperties: false,
  };
}

/**
 * Standard Schema and Standard JSON Schema of an ORDER_PLACED event (standardschema.dev).
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_ORDER_PLACED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 */
export const orderPlacedSchema: StandardJsonSchema<OrderPlacedEvent> = /* @__PURE__ */ withJsonSchema(
  orderPlacedValidator,
  describeOrderPlacedEvent,
);

/** The payload of an ORDER_PLACED event as JSON Schema. */
function describeOrderPlacedPayload(target: JsonSchemaTarget): Record<string, unknown> {
  return {
    title: 'Payload of Order placed',
    description: 'The fields of ORDER_PLACED.',
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
      cf_order_id: {
        description: 'Identifier of the order (pedido).',
        type: 'string',
        minLength: 1,
        ...(target === 'openapi-3.0' ? { example: 'order-1' } : { examples: ['order-1'] }),
      },
      cf_order_total_items: {
        description: 'Number of items in the order.',
        type: 'integer',
        ...(target === 'openapi-3.0' ? { example: 2 } : { examples: [2] }),
      },
      cf_order_status: {
        description: 'Status of the order when the event happened.',
        type: 'string',
        minLength: 1,
        ...(target === 'openapi-3.0' ? { example: 'pending_payment' } : { examples: ['pending_payment'] }),
      },
      cf_order_payment_method: {
        description: 'How the order is paid.',
        type: 'string',
        enum: ['Credit Card', 'Debit Card', 'Invoice', 'Others'],
      },
      cf_order_payment_amount: {
        description: 'Total value of the order.',
        type: 'number',
        ...(target === 'openapi-3.0' ? { format: 'double', example: 40.2 } : { examples: [40.2] }),
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
    required: [
      'email',
      'cf_order_id',
      'cf_order_total_items',
      'cf_order_status',
      'cf_order_payment_method',
      'cf_order_payment_amount',
    ],
    additionalProperties: false,
  };
}

/**
 * Standard Schema and Standard JSON Schema of the payload of an ORDER_PLACED event (standardschema.dev).
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_ORDER_PLACED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 */
export const orderPlacedPayloadSchema: StandardJsonSchema<OrderPlacedPayload> = /* @__PURE__ */ withJsonSchema(
  orderPlacedPayloadValidator,
  describeOrderPlacedPayload,
);
