// Generated from spec/events/sale.ts. Do not edit: change the spec and run "npm run generate".

import type { SaleEvent, SalePayload } from '@rdsm-events/types/sale';
import { type JsonSchemaTarget, type StandardJsonSchema, withJsonSchema } from '../runtime/json-schema.js';
import { salePayloadSchema as salePayloadValidator, saleSchema as saleValidator } from '../sale.js';

/** A SALE event as JSON Schema. */
function describeSaleEvent(target: JsonSchemaTarget): Record<string, unknown> {
  return {
    title: 'Sale',
    description: 'A contact was marked as a won opportunity. The contact must exist: this event does not create it.',
    type: 'object',
    properties: {
      event_type: {
        description: 'Type of the event.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { enum: ['SALE'] } : { const: 'SALE' }),
      },
      event_family: {
        description: 'Family of the event; CDP is the only one.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { enum: ['CDP'] } : { const: 'CDP' }),
      },
      payload: describeSalePayload(target),
    },
    required: ['event_type', 'event_family', 'payload'],
    additionalProperties: false,
  };
}

/** Standard Schema and Standard JSON Schema of a SALE event (standardschema.dev). */
export const saleSchema: StandardJsonSchema<SaleEvent> = /* @__PURE__ */ withJsonSchema(
  saleValidator,
  describeSaleEvent,
);

/** The payload of a SALE event as JSON Schema. */
function describeSalePayload(target: JsonSchemaTarget): Record<string, unknown> {
  return {
    title: 'Payload of Sale',
    description: 'The fields of SALE.',
    type: 'object',
    properties: {
      funnel_name: {
        description: 'Name of the funnel in which the contact is marked as won. Recommended: default.',
        type: 'string',
        minLength: 1,
        ...(target === 'openapi-3.0' ? { example: 'default' } : { examples: ['default'] }),
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
      value: {
        description: 'Value of the won opportunity.',
        type: 'number',
        ...(target === 'openapi-3.0' ? { format: 'double', example: 200 } : { examples: [200] }),
      },
    },
    required: ['funnel_name', 'email'],
    additionalProperties: false,
  };
}

/** Standard Schema and Standard JSON Schema of the payload of a SALE event (standardschema.dev). */
export const salePayloadSchema: StandardJsonSchema<SalePayload> = /* @__PURE__ */ withJsonSchema(
  salePayloadValidator,
  describeSalePayload,
);
