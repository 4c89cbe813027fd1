// Generated from spec/events/ecommerce-order-paid.ts. Do not edit: change the spec and run "npm run generate".

import type { EcommerceOrderPaidEvent, EcommerceOrderPaidPayload } from '@rdsm-events/types/ecommerce-order-paid';
import {
  ecommerceOrderPaidPayloadSchema as ecommerceOrderPaidPayloadValidator,
  ecommerceOrderPaidSchema as ecommerceOrderPaidValidator,
} from '../ecommerce-order-paid.js';
import { type JsonSchemaTarget, type StandardJsonSchema, withJsonSchema } from '../runtime/json-schema.js';

/** An ECOMMERCE_ORDER_PAID event as JSON Schema. */
function describeEcommerceOrderPaidEvent(target: JsonSchemaTarget): Record<string, unknown> {
  return {
    title: 'Order paid (e-commerce)',
    description: 'The payment of an order in an online shop was confirmed.',
    type: 'object',
    properties: {
      event_type: {
        description: 'Type of the event.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { enum: ['ECOMMERCE_ORDER_PAID'] } : { const: 'ECOMMERCE_ORDER_PAID' }),
      },
      event_family: {
        description: 'Family of the event; CDP is the only one.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { enum: ['CDP'] } : { const: 'CDP' }),
      },
      payload: describeEcommerceOrderPaidPayload(target),
    },
    required: ['event_type', 'event_family', 'payload'],
    additionalProperties: false,
  };
}

/** Standard Schema and Standard JSON Schema of an ECOMMERCE_ORDER_PAID event (standardschema.dev). */
export const ecommerceOrderPaidSchema: StandardJsonSchema<EcommerceOrderPaidEvent> = /* @__PURE__ */ withJsonSchema(
  ecommerceOrderPaidValidator,
  describeEcommerceOrderPaidEvent,
);

/** The payload of an ECOMMERCE_ORDER_PAID event as JSON Schema. */
function describeEcommerceOrderPaidPayload(target: JsonSchemaTarget): Record<string, unknown> {
  return {
    title: 'Payload of Order paid (e-commerce)',
    description:
      target === 'openapi-3.0'
        ? 'The fields of ECOMMERCE_ORDER_PAID. At least one of email, phone is required.'
        : 'The fields of ECOMMERCE_ORDER_PAID.',
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
          "Identifier of the order. Official client: RD Station's n8n node always sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
        type: 'string',
        ...(target === 'openapi-3.0' ? { example: 'order-1' } : { examples: ['order-1'] }),
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
      currency: {
        description:
          'Currency of the amounts (ISO 4217). Recommended: ARS, BRL, CAD, CLP, COP, EUR, MXN, PEN, USD, UYU. Newer docs: The sample of the page shows it. https://developers.rdstation.com/reference/evento-de-pedido-pago',
        type: 'string',
        ...(target === 'openapi-3.0' ? { example: 'BRL' } : { examples: ['BRL'] }),
      },
      price: {
        description:
          "Total price, in units of the currency. Recommended: at least 0. Official client: RD Station's n8n node always sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
        type: 'number',
        ...(target === 'openapi-3.0' ? { format: 'double', example: 174.7 } : { examples: [174.7] }),
      },
      total_items: {
        description:
          "Number of items. No source states whether it counts lines or pieces. Recommended: at least 0. Official client: RD Station's n8n node always sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
        type: 'integer',
        ...(target === 'openapi-3.0' ? { example: 3 } : { examples: [3] }),
      },
      shipping_price: {
        description:
          "Price of the shipping, in units of the currency. Recommended: at least 0. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
        type: 'number',
        ...(target === 'openapi-3.0' ? { format: 'double', example: 15 } : { examples: [15] }),
      },
      shipping_city: {
        description:
          "City to which the order is sent. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
        type: 'string',
        ...(target === 'openapi-3.0' ? { example: 'Florianópolis' } : { examples: ['Florianópolis'] }),
      },
      shipping_state: {
        description:
          "State to which the order is sent. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
        type: 'string',
        ...(target === 'openapi-3.0' ? { example: 'SC' } : { examples: ['SC'] }),
      },
      shipping_country: {
        description:
          "Country to which the order is sent. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
        type: 'string',
        ...(target === 'openapi-3.0' ? { example: 'BR' } : { examples: ['BR'] }),
      },
      order_url: {
        description:
          "Page of the order. Recommended: an http or https address. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
        type: 'string',
        ...(target === 'openapi-3.0'
          ? { example: 'https://shop.example.com/orders/order-1' }
          : { examples: ['https://shop.example.com/orders/order-1'] }),
      },
      payment_methods: {
        description:
          "How the order is paid, in any wording. Recommended: at most 5 items. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
        type: 'array',
        items: { type: 'string' },
        ...(target === 'openapi-3.0' ? { example: ['credit_card', 'pix'] } : { examples: [['credit_card', 'pix']] }),
      },
      line_items: {
        description:
          "The products, each with its quantity. Recommended: at most 20 items. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
        type: 'array',
        items: {
          title: 'Line item',
          description: 'A product of a checkout or an order, with its quantity.',
          type: 'object',
          properties: {
            product_id: {
              description:
                "Identifier of the product. Recommended: at most 150 characters. Official client: RD Station's n8n node always sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
              type: 'string',
              ...(target === 'openapi-3.0' ? { example: 'product-1' } : { examples: ['product-1'] }),
            },
            product_title: {
              description:
                "Name of the product. Recommended: at most 255 characters. Official client: RD Station's n8n node always sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
              type: 'string',
              ...(target === 'openapi-3.0' ? { example: 'T-shirt' } : { examples: ['T-shirt'] }),
            },
            price: {
              description:
                "Price of one piece, in units of the currency. Recommended: at least 0. Official client: RD Station's n8n node always sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
              type: 'number',
              ...(target === 'openapi-3.0' ? { format: 'double', example: 59.9 } : { examples: [59.9] }),
            },
            quantity: {
              description:
                "Number of pieces. Recommended: at least 1. Official client: RD Station's n8n node always sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
              type: 'integer',
              ...(target === 'openapi-3.0' ? { example: 2 } : { examples: [2] }),
            },
            product_url: {
              description:
                "Page of the product. Recommended: an http or https address. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
              type: 'string',
              ...(target === 'openapi-3.0'
                ? { example: 'https://shop.example.com/products/t-shirt' }
                : { examples: ['https://shop.example.com/products/t-shirt'] }),
            },
            variant_id: {
              description:
                "Identifier of the variant of the product. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
              type: 'string',
              ...(target === 'openapi-3.0' ? { example: 'product-1-blue-m' } : { examples: ['product-1-blue-m'] }),
            },
            variant_title: {
              description:
                "Name of the variant. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
              type: 'string',
              ...(target === 'openapi-3.0' ? { example: 'Blue, M' } : { examples: ['Blue, M'] }),
            },
            sku: {
              description:
                "SKU of the variant. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
              type: 'string',
              ...(target === 'openapi-3.0' ? { example: 'SKU-1' } : { examples: ['SKU-1'] }),
            },
            image_url: {
              description:
                "Image of the product. Recommended: an http or https address. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
              type: 'string',
              ...(target === 'openapi-3.0'
                ? { example: 'https://shop.example.com/images/t-shirt.jpg' }
                : { examples: ['https://shop.example.com/images/t-shirt.jpg'] }),
            },
            categories: {
              description:
                "Categories of the product. Recommended: at most 10 items. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
              type: 'array',
              items: { type: 'string' },
              ...(target === 'openapi-3.0' ? { example: ['t-shirts', 'new'] } : { examples: [['t-shirts', 'new']] }),
            },
          },
        },
        ...(target === 'openapi-3.0'
          ? { example: [{ product_id: 'product-1', product_title: 'T-shirt', price: 59.9, quantity: 2 }] }
          : { examples: [[{ product_id: 'product-1', product_title: 'T-shirt', price: 59.9, quantity: 2 }]] }),
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

/** Standard Schema and Standard JSON Schema of the payload of an ECOMMERCE_ORDER_PAID event (standardschema.dev). */
export const ecommerceOrderPaidPayloadSchema: StandardJsonSchema<EcommerceOrderPaidPayload> =
  /* @__PURE__ */ withJsonSchema(ecommerceOrderPaidPayloadValidator, describeEcommerceOrderPaidPayload);
