// Generated from spec/events/ecommerce-order-refunded.ts. Do not edit: change the spec and run "npm run generate".

import type {
  EcommerceOrderRefundedEvent,
  EcommerceOrderRefundedPayload,
} from '@rdsm-events/types/ecommerce-order-refunded';
import {
  ecommerceOrderRefundedPayloadSchema as ecommerceOrderRefundedPayloadValidator,
  ecommerceOrderRefundedSchema as ecommerceOrderRefundedValidator,
} from '../ecommerce-order-refunded.js';
import { type JsonSchemaTarget, type StandardJsonSchema, withJsonSchema } from '../runtime/json-schema.js';

/** An ECOMMERCE_ORDER_REFUNDED event as JSON Schema. */
function describeEcommerceOrderRefundedEvent(target: JsonSchemaTarget): Record<string, unknown> {
  return {
    title: 'Order refunded (e-commerce)',
    description: 'An order of an online shop was refunded, in part or as a whole.',
    type: 'object',
    properties: {
      event_type: {
        description: 'Type of the event.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { enum: ['ECOMMERCE_ORDER_REFUNDED'] } : { const: 'ECOMMERCE_ORDER_REFUNDED' }),
      },
      event_family: {
        description: 'Family of the event; CDP is the only one.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { enum: ['CDP'] } : { const: 'CDP' }),
      },
      payload: describeEcommerceOrderRefundedPayload(target),
    },
    required: ['event_type', 'event_family', 'payload'],
    additionalProperties: false,
  };
}

/** Standard Schema and Standard JSON Schema of an ECOMMERCE_ORDER_REFUNDED event (standardschema.dev). */
export const ecommerceOrderRefundedSchema: StandardJsonSchema<EcommerceOrderRefundedEvent> =
  /* @__PURE__ */ withJsonSchema(ecommerceOrderRefundedValidator, describeEcommerceOrderRefundedEvent);

/** The payload of an ECOMMERCE_ORDER_REFUNDED event as JSON Schema. */
function describeEcommerceOrderRefundedPayload(target: JsonSchemaTarget): Record<string, unknown> {
  return {
    title: 'Payload of Order refunded (e-commerce)',
    description:
      target === 'openapi-3.0'
        ? 'The fields of ECOMMERCE_ORDER_REFUNDED. At least one of email, phone is required.'
        : 'The fields of ECOMMERCE_ORDER_REFUNDED.',
    type: 'object',
    properties: {
      email: {
        description:
          'Email of the contact; it identifies the contact. Our assumption: An event with neither email nor phone is rejected: the page of ECOMMERCE_SHIPMENT_DELIVERED states it of that event. https://developers.rdstation.com/es/reference/evento-de-pedido-entregue',
        type: 'string',
        pattern:
          target === 'openapi-3.0'
            ? '^[^@ \\t-\\r]+@[^@ \\t-\\r]+$'
            : '^[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+@[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+$',
        ...(target === 'openapi-3.0' ? { example: 'ana@example.com' } : { examples: ['ana@example.com'] }),
      },
      phone: {
        description:
          'Phone of the contact; it identifies the contact. Recommended: a phone number in E.164, such as +5511912341234. Our assumption: An event with neither email nor phone is rejected: the page of ECOMMERCE_SHIPMENT_DELIVERED states it of that event. https://developers.rdstation.com/es/reference/evento-de-pedido-entregue',
        type: 'string',
        minLength: 1,
        ...(target === 'openapi-3.0' ? { example: '+5511912341234' } : { examples: ['+5511912341234'] }),
      },
      identifier: {
        description:
          "Identifier of the refund or of the order; no source states which. Our assumption: RD Station's n8n node always sends it with each of the other six e-commerce events.",
        type: 'string',
        ...(target === 'openapi-3.0' ? { example: 'order-1' } : { examples: ['order-1'] }),
      },
      name: {
        description: 'Name of the contact. Our assumption: The other six e-commerce events have it.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { example: 'Ana' } : { examples: ['Ana'] }),
      },
      mobile_phone: {
        description:
          'Mobile phone of the contact (celular); it does not identify the contact. Recommended: a phone number in E.164, such as +5511912341234. Our assumption: The other six e-commerce events have it.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { example: '+5511912341234' } : { examples: ['+5511912341234'] }),
      },
      personal_phone: {
        description:
          'Phone of the contact (telefone); it does not identify the contact. Recommended: a phone number in E.164, such as +5511912341234. Our assumption: The other six e-commerce events have it.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { example: '+551112341234' } : { examples: ['+551112341234'] }),
      },
      legal_bases: {
        description:
          'Legal bases for writing to the contact (bases legais). Newer docs: The section of the event lists it, with communications only. https://developers.rdstation.com/reference/eventos-de-ecommerce',
        type: 'array',
        items: {
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
        ...(target === 'openapi-3.0'
          ? { example: [{ category: 'communications', type: 'consent', status: 'granted' }] }
          : { examples: [[{ category: 'communications', type: 'consent', status: 'granted' }]] }),
      },
      currency: {
        description:
          'Currency of the amounts (ISO 4217). Recommended: ARS, BRL, CAD, CLP, COP, EUR, MXN, PEN, USD, UYU. Newer docs: The sample of the page shows it. https://developers.rdstation.com/reference/eventos-de-pedido-reembolsado',
        type: 'string',
        ...(target === 'openapi-3.0' ? { example: 'BRL' } : { examples: ['BRL'] }),
      },
      price: {
        description:
          'Presumably the refunded amount, in units of the currency. Recommended: at least 0. Our assumption: The sample has a currency, which an amount explains.',
        type: 'number',
        ...(target === 'openapi-3.0' ? { format: 'double', example: 174.7 } : { examples: [174.7] }),
      },
      order_identifier: {
        description:
          'Identifier of the order. Our assumption: ECOMMERCE_ORDER_FULFILLED and ECOMMERCE_SHIPMENT_DELIVERED have it.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { example: 'order-1' } : { examples: ['order-1'] }),
      },
    },
    ...(target === 'openapi-3.0'
      ? {}
      : {
          anyOf: [
            { properties: { email: {} }, required: ['email'] },
            { properties: { phone: {} }, required: ['phone'] },
          ],
        }),
  };
}

/** Standard Schema and Standard JSON Schema of the payload of an ECOMMERCE_ORDER_REFUNDED event (standardschema.dev). */
export const ecommerceOrderRefundedPayloadSchema: StandardJsonSchema<EcommerceOrderRefundedPayload> =
  /* @__PURE__ */ withJsonSchema(ecommerceOrderRefundedPayloadValidator, describeEcommerceOrderRefundedPayload);
