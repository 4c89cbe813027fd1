// Generated from spec/events/ecommerce-order-fulfilled.ts. Do not edit: change the spec and run "npm run generate".

import type {
  EcommerceOrderFulfilledEvent,
  EcommerceOrderFulfilledPayload,
} from '@rdsm-events/types/ecommerce-order-fulfilled';
import {
  ecommerceOrderFulfilledPayloadSchema as ecommerceOrderFulfilledPayloadValidator,
  ecommerceOrderFulfilledSchema as ecommerceOrderFulfilledValidator,
} from '../ecommerce-order-fulfilled.js';
import { type JsonSchemaTarget, type StandardJsonSchema, withJsonSchema } from '../runtime/json-schema.js';

/** An ECOMMERCE_ORDER_FULFILLED event as JSON Schema. */
function describeEcommerceOrderFulfilledEvent(target: JsonSchemaTarget): Record<string, unknown> {
  return {
    title: 'Order fulfilled (e-commerce)',
    description: 'An order of an online shop was shipped, in part or as a whole.',
    type: 'object',
    properties: {
      event_type: {
        description: 'Type of the event.',
        type: 'string',
        ...(target === 'openapi-3.0'
          ? { enum: ['ECOMMERCE_ORDER_FULFILLED'] }
          : { const: 'ECOMMERCE_ORDER_FULFILLED' }),
      },
      event_family: {
        description: 'Family of the event; CDP is the only one.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { enum: ['CDP'] } : { const: 'CDP' }),
      },
      payload: describeEcommerceOrderFulfilledPayload(target),
    },
    required: ['event_type', 'event_family', 'payload'],
    additionalProperties: false,
  };
}

/** Standard Schema and Standard JSON Schema of an ECOMMERCE_ORDER_FULFILLED event (standardschema.dev). */
export const ecommerceOrderFulfilledSchema: StandardJsonSchema<EcommerceOrderFulfilledEvent> =
  /* @__PURE__ */ withJsonSchema(ecommerceOrderFulfilledValidator, describeEcommerceOrderFulfilledEvent);

/** The payload of an ECOMMERCE_ORDER_FULFILLED event as JSON Schema. */
function describeEcommerceOrderFulfilledPayload(target: JsonSchemaTarget): Record<string, unknown> {
  return {
    title: 'Payload of Order fulfilled (e-commerce)',
    description:
      target === 'openapi-3.0'
        ? 'The fields of ECOMMERCE_ORDER_FULFILLED. At least one of email, phone is required.'
        : 'The fields of ECOMMERCE_ORDER_FULFILLED.',
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
          "Identifier of the shipment. Official client: RD Station's n8n node always sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
        type: 'string',
        ...(target === 'openapi-3.0' ? { example: 'shipment-1' } : { examples: ['shipment-1'] }),
      },
      name: {
        description:
          "Name of the contact. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
        type: 'string',
        ...(target === 'openapi-3.0' ? { example: 'Ana' } : { examples: ['Ana'] }),
      },
      mobile_phone: {
        description:
          "Mobile phone of the contact (celular); it does not identify the contact. Recommended: a phone number in E.164, such as +5511912341234. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
        type: 'string',
        ...(target === 'openapi-3.0' ? { example: '+5511912341234' } : { examples: ['+5511912341234'] }),
      },
      personal_phone: {
        description:
          "Phone of the contact (telefone); it does not identify the contact. Recommended: a phone number in E.164, such as +5511912341234. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
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
      order_identifier: {
        description:
          "Identifier of the order. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
        type: 'string',
        ...(target === 'openapi-3.0' ? { example: 'order-1' } : { examples: ['order-1'] }),
      },
      tracking_company: {
        description:
          "Company that carries the shipment. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
        type: 'string',
        ...(target === 'openapi-3.0' ? { example: 'Correios' } : { examples: ['Correios'] }),
      },
      tracking_code: {
        description:
          "Code by which the company knows the shipment. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
        type: 'string',
        ...(target === 'openapi-3.0' ? { example: 'AA123456789BR' } : { examples: ['AA123456789BR'] }),
      },
      tracking_url: {
        description:
          "Page that follows the shipment. Recommended: an http or https address. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
        type: 'string',
        ...(target === 'openapi-3.0'
          ? { example: 'https://tracking.example.com/AA123456789BR' }
          : { examples: ['https://tracking.example.com/AA123456789BR'] }),
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

/** Standard Schema and Standard JSON Schema of the payload of an ECOMMERCE_ORDER_FULFILLED event (standardschema.dev). */
export const ecommerceOrderFulfilledPayloadSchema: StandardJsonSchema<EcommerceOrderFulfilledPayload> =
  /* @__PURE__ */ withJsonSchema(ecommerceOrderFulfilledPayloadValidator, describeEcommerceOrderFulfilledPayload);
