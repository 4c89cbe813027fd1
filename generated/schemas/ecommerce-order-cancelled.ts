// Generated from spec/events/ecommerce-order-cancelled.ts. Do not edit: change the spec and run "npm run generate".

import type { Writable } from './runtime/writable.js';

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://cdn.jsdelivr.net/npm/@rdsm-events/schemas/ecommerce-order-cancelled.json',
  $comment:
    'Generated from spec/events/ecommerce-order-cancelled.ts. Do not edit: change the spec and run "npm run generate".',
  title: 'Order cancelled (e-commerce)',
  description: 'The contact or the online shop cancelled an order.',
  type: 'object',
  properties: {
    event_type: { description: 'Type of the event.', type: 'string', const: 'ECOMMERCE_ORDER_CANCELLED' },
    event_family: { description: 'Family of the event; CDP is the only one.', type: 'string', const: 'CDP' },
    payload: { $ref: '#/$defs/EcommerceOrderCancelledPayload' },
  },
  required: ['event_type', 'event_family', 'payload'],
  additionalProperties: false,
  examples: [
    { event_type: 'ECOMMERCE_ORDER_CANCELLED', event_family: 'CDP', payload: { email: 'contato@example.com' } },
    {
      event_type: 'ECOMMERCE_ORDER_CANCELLED',
      event_family: 'CDP',
      payload: {
        email: 'contato@example.com',
        identifier: 'pedido-1',
        name: 'Ana',
        mobile_phone: '+5511912341234',
        personal_phone: '+551112341234',
        legal_bases: [{ category: 'communications', type: 'consent', status: 'granted' }],
        cancel_reason: 'customer',
      },
    },
  ],
  $defs: {
    EcommerceOrderCancelledPayload: {
      title: 'Payload of Order cancelled (e-commerce)',
      description: 'The fields of ECOMMERCE_ORDER_CANCELLED.',
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
            "Identifier of the order. Official client: RD Station's n8n node always sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['order-1'],
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
          items: { $ref: '#/$defs/CommunicationsLegalBasis' },
          examples: [[{ category: 'communications', type: 'consent', status: 'granted' }]],
        },
        cancel_reason: {
          description:
            "Why the order was cancelled. Recommended: customer, declined, fraud, inventory, other. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['customer'],
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
  },
} as const;

/** EcommerceOrderCancelledEvent as JSON Schema 2020-12. */
export const ecommerceOrderCancelledJsonSchema = schema as Writable<typeof schema>;
