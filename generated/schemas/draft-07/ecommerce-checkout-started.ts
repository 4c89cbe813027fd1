// Generated from spec/events/ecommerce-checkout-started.ts. Do not edit: change the spec and run "npm run generate".

import type { Writable } from '../runtime/writable.js';

const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://cdn.jsdelivr.net/npm/@rdsm-events/schemas/draft-07/ecommerce-checkout-started.json',
  $comment:
    'Generated from spec/events/ecommerce-checkout-started.ts. Do not edit: change the spec and run "npm run generate".',
  title: 'Checkout started (e-commerce)',
  description: 'A contact started the checkout in an online shop.',
  type: 'object',
  properties: {
    event_type: { description: 'Type of the event.', type: 'string', const: 'ECOMMERCE_CHECKOUT_STARTED' },
    event_family: { description: 'Family of the event; CDP is the only one.', type: 'string', const: 'CDP' },
    payload: { $ref: '#/definitions/EcommerceCheckoutStartedPayload' },
  },
  required: ['event_type', 'event_family', 'payload'],
  additionalProperties: false,
  examples: [
    {
      event_type: 'ECOMMERCE_CHECKOUT_STARTED',
      event_family: 'CDP',
      payload: {
        email: 'contato@example.com',
        identifier: 'checkout-1',
        name: 'Ana',
        mobile_phone: '+5511912341234',
        personal_phone: '+551112341234',
        legal_bases: [{ category: 'communications', type: 'consent', status: 'granted' }],
        checkout_url: 'https://loja.example.com/checkout/checkout-1',
        currency: 'BRL',
        price: 159.7,
        total_items: 3,
        line_items: [
          {
            product_id: 'produto-1',
            product_title: 'Camiseta clássica',
            price: 59.9,
            quantity: 2,
            product_url: 'https://loja.example.com/produtos/camiseta',
            variant_id: 'produto-1-azul-m',
            variant_title: 'Azul, M',
            sku: 'CAM-AZ-M',
            image_url: 'https://loja.example.com/imagens/camiseta.jpg',
            categories: ['camisetas', 'novidades'],
          },
          { product_id: 'produto-2', product_title: 'Caneca', price: 39.9, quantity: 1 },
        ],
      },
    },
  ],
  definitions: {
    EcommerceCheckoutStartedPayload: {
      title: 'Payload of Checkout started (e-commerce)',
      description: 'The fields of ECOMMERCE_CHECKOUT_STARTED.',
      type: 'object',
      properties: {
        email: {
          description:
            'Email of the contact; it identifies the contact. Our assumption: An event with neither email nor phone is rejected: the page of ECOMMERCE_SHIPMENT_DELIVERED states it of that event. https://developers.rdstation.com/es/reference/evento-de-pedido-entregue',
          type: 'string',
          pattern:
            '^[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+@[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+$',
          examples: ['ana@example.com'],
        },
        phone: {
          description:
            'Phone of the contact; it identifies the contact. Recommended: a phone number in E.164, such as +5511912341234. Our assumption: An event with neither email nor phone is rejected: the page of ECOMMERCE_SHIPMENT_DELIVERED states it of that event. https://developers.rdstation.com/es/reference/evento-de-pedido-entregue',
          type: 'string',
          minLength: 1,
          examples: ['+5511912341234'],
        },
        identifier: {
          description:
            "Identifier of the checkout. Official client: RD Station's n8n node always sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['checkout-1'],
        },
        name: {
          description:
            "Name of the contact. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['Ana'],
        },
        mobile_phone: {
          description:
            "Mobile phone of the contact (celular); it does not identify the contact. Recommended: a phone number in E.164, such as +5511912341234. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['+5511912341234'],
        },
        personal_phone: {
          description:
            "Phone of the contact (telefone); it does not identify the contact. Recommended: a phone number in E.164, such as +5511912341234. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['+551112341234'],
        },
        legal_bases: {
          description:
            'Legal bases for writing to the contact (bases legais). Newer docs: The section of the event lists it, with communications only. https://developers.rdstation.com/reference/eventos-de-ecommerce',
          type: 'array',
          items: { $ref: '#/definitions/CommunicationsLegalBasis' },
          examples: [[{ category: 'communications', type: 'consent', status: 'granted' }]],
        },
        checkout_url: {
          description:
            "Page on which the contact can finish the purchase. Recommended: an http or https address. Official client: RD Station's n8n node always sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['https://shop.example.com/checkout/cart-1'],
        },
        currency: {
          description:
            'Currency of the amounts (ISO 4217). Recommended: ARS, BRL, CAD, CLP, COP, EUR, MXN, PEN, USD, UYU. Newer docs: The sample of the page shows it. https://developers.rdstation.com/reference/evento-de-checkout-iniciado',
          type: 'string',
          examples: ['BRL'],
        },
        price: {
          description:
            "Total price, in units of the currency. Recommended: at least 0. Official client: RD Station's n8n node always sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'number',
          examples: [174.7],
        },
        total_items: {
          description:
            "Number of items. No source states whether it counts lines or pieces. Recommended: at least 0. Official client: RD Station's n8n node always sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'integer',
          examples: [3],
        },
        line_items: {
          description:
            "The products, each with its quantity. Recommended: at most 20 items. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'array',
          items: { $ref: '#/definitions/LineItem' },
          examples: [[{ product_id: 'product-1', product_title: 'T-shirt', price: 59.9, quantity: 2 }]],
        },
      },
      anyOf: [
        { properties: { email: {} }, required: ['email'] },
        { properties: { phone: {} }, required: ['phone'] },
      ],
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
    LineItem: {
      title: 'Line item',
      description: 'A product of a checkout or an order, with its quantity.',
      type: 'object',
      properties: {
        product_id: {
          description:
            "Identifier of the product. Recommended: at most 150 characters. Official client: RD Station's n8n node always sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['product-1'],
        },
        product_title: {
          description:
            "Name of the product. Recommended: at most 255 characters. Official client: RD Station's n8n node always sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['T-shirt'],
        },
        price: {
          description:
            "Price of one piece, in units of the currency. Recommended: at least 0. Official client: RD Station's n8n node always sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'number',
          examples: [59.9],
        },
        quantity: {
          description:
            "Number of pieces. Recommended: at least 1. Official client: RD Station's n8n node always sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'integer',
          examples: [2],
        },
        product_url: {
          description:
            "Page of the product. Recommended: an http or https address. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['https://shop.example.com/products/t-shirt'],
        },
        variant_id: {
          description:
            "Identifier of the variant of the product. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['product-1-blue-m'],
        },
        variant_title: {
          description:
            "Name of the variant. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['Blue, M'],
        },
        sku: {
          description:
            "SKU of the variant. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['SKU-1'],
        },
        image_url: {
          description:
            "Image of the product. Recommended: an http or https address. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['https://shop.example.com/images/t-shirt.jpg'],
        },
        categories: {
          description:
            "Categories of the product. Recommended: at most 10 items. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'array',
          items: { type: 'string' },
          examples: [['t-shirts', 'new']],
        },
      },
    },
  },
} as const;

/** EcommerceCheckoutStartedEvent as JSON Schema draft-07. */
export const ecommerceCheckoutStartedJsonSchema = schema as Writable<typeof schema>;
