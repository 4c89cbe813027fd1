// Generated from spec/events/ecommerce-checkout-started.ts. Do not edit: change the spec and run "npm run generate".

import type {
  EcommerceCheckoutStartedEvent,
  EcommerceCheckoutStartedPayload,
} from '@rdsm-events/types/ecommerce-checkout-started';
import {
  ecommerceCheckoutStartedPayloadSchema as ecommerceCheckoutStartedPayloadValidator,
  ecommerceCheckoutStartedSchema as ecommerceCheckoutStartedValidator,
} from '../ecommerce-checkout-started.js';
import { type JsonSchemaTarget, type StandardJsonSchema, withJsonSchema } from '../runtime/json-schema.js';

/** An ECOMMERCE_CHECKOUT_STARTED event as JSON Schema. */
function describeEcommerceCheckoutStartedEvent(target: JsonSchemaTarget): Record<string, unknown> {
  return {
    title: 'Checkout started (e-commerce)',
    description: 'A contact started the checkout in an online shop.',
    type: 'object',
    properties: {
      event_type: {
        description: 'Type of the event.',
        type: 'string',
        ...(target === 'openapi-3.0'
          ? { enum: ['ECOMMERCE_CHECKOUT_STARTED'] }
          : { const: 'ECOMMERCE_CHECKOUT_STARTED' }),
      },
      event_family: {
        description: 'Family of the event; CDP is the only one.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { enum: ['CDP'] } : { const: 'CDP' }),
      },
      payload: describeEcommerceCheckoutStartedPayload(target),
    },
    required: ['event_type', 'event_family', 'payload'],
    additionalProperties: false,
  };
}

/** Standard Schema and Standard JSON Schema of an ECOMMERCE_CHECKOUT_STARTED event (standardschema.dev). */
export const ecommerceCheckoutStartedSchema: StandardJsonSchema<EcommerceCheckoutStartedEvent> =
  /* @__PURE__ */ withJsonSchema(ecommerceCheckoutStartedValidator, describeEcommerceCheckoutStartedEvent);

/** The payload of an ECOMMERCE_CHECKOUT_STARTED event as JSON Schema. */
function describeEcommerceCheckoutStartedPayload(target: JsonSchemaTarget): Record<string, unknown> {
  return {
    title: 'Payload of Checkout started (e-commerce)',
    description:
      target === 'openapi-3.0'
        ? 'The fields of ECOMMERCE_CHECKOUT_STARTED. At least one of email, phone is required.'
        : 'The fields of ECOMMERCE_CHECKOUT_STARTED.',
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
          "Identifier of the checkout. Official client: RD Station's n8n node always sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
        type: 'string',
        ...(target === 'openapi-3.0' ? { example: 'checkout-1' } : { examples: ['checkout-1'] }),
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
      checkout_url: {
        description:
          "Page on which the contact can finish the purchase. Recommended: an http or https address. Official client: RD Station's n8n node always sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
        type: 'string',
        ...(target === 'openapi-3.0'
          ? { example: 'https://shop.example.com/checkout/cart-1' }
          : { examples: ['https://shop.example.com/checkout/cart-1'] }),
      },
      currency: {
        description:
          'Currency of the amounts (ISO 4217). Recommended: ARS, BRL, CAD, CLP, COP, EUR, MXN, PEN, USD, UYU. Newer docs: The sample of the page shows it. https://developers.rdstation.com/reference/evento-de-checkout-iniciado',
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

/** Standard Schema and Standard JSON Schema of the payload of an ECOMMERCE_CHECKOUT_STARTED event (standardschema.dev). */
export const ecommerceCheckoutStartedPayloadSchema: StandardJsonSchema<EcommerceCheckoutStartedPayload> =
  /* @__PURE__ */ withJsonSchema(ecommerceCheckoutStartedPayloadValidator, describeEcommerceCheckoutStartedPayload);
