// Generated from spec/events/opportunity-lost.ts. Do not edit: change the spec and run "npm run generate".

import type { OpportunityLostEvent, OpportunityLostPayload } from '@rdsm-events/types/opportunity-lost';
import {
  opportunityLostPayloadSchema as opportunityLostPayloadValidator,
  opportunityLostSchema as opportunityLostValidator,
} from '../opportunity-lost.js';
import { type JsonSchemaTarget, type StandardJsonSchema, withJsonSchema } from '../runtime/json-schema.js';

/** An OPPORTUNITY_LOST event as JSON Schema. */
function describeOpportunityLostEvent(target: JsonSchemaTarget): Record<string, unknown> {
  return {
    title: 'Opportunity lost',
    description: 'A contact was marked as a lost opportunity. The contact must exist: this event does not create it.',
    type: 'object',
    properties: {
      event_type: {
        description: 'Type of the event.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { enum: ['OPPORTUNITY_LOST'] } : { const: 'OPPORTUNITY_LOST' }),
      },
      event_family: {
        description: 'Family of the event; CDP is the only one.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { enum: ['CDP'] } : { const: 'CDP' }),
      },
      payload: describeOpportunityLostPayload(target),
    },
    required: ['event_type', 'event_family', 'payload'],
    additionalProperties: false,
  };
}

/** Standard Schema and Standard JSON Schema of an OPPORTUNITY_LOST event (standardschema.dev). */
export const opportunityLostSchema: StandardJsonSchema<OpportunityLostEvent> = /* @__PURE__ */ withJsonSchema(
  opportunityLostValidator,
  describeOpportunityLostEvent,
);

/** The payload of an OPPORTUNITY_LOST event as JSON Schema. */
function describeOpportunityLostPayload(target: JsonSchemaTarget): Record<string, unknown> {
  return {
    title: 'Payload of Opportunity lost',
    description: 'The fields of OPPORTUNITY_LOST.',
    type: 'object',
    properties: {
      email: {
        description: 'Email of the contact; it identifies the contact.',
        type: 'string',
        pattern:
          target === 'openapi-3.0'
            ? '^[^@ \\t-\\r]+@[^@ \\t-\\r]+$'
            : '^[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+@[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+$',
        ...(target === 'openapi-3.0' ? { example: 'ana@example.com' } : { examples: ['ana@example.com'] }),
      },
      funnel_name: {
        description: 'Name of the funnel in which the contact is marked as lost. Recommended: default.',
        type: 'string',
        minLength: 1,
        ...(target === 'openapi-3.0' ? { example: 'default' } : { examples: ['default'] }),
      },
      reason: {
        description: 'Why the opportunity was lost.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { example: 'price' } : { examples: ['price'] }),
      },
    },
    required: ['email', 'funnel_name'],
    additionalProperties: false,
  };
}

/** Standard Schema and Standard JSON Schema of the payload of an OPPORTUNITY_LOST event (standardschema.dev). */
export const opportunityLostPayloadSchema: StandardJsonSchema<OpportunityLostPayload> = /* @__PURE__ */ withJsonSchema(
  opportunityLostPayloadValidator,
  describeOpportunityLostPayload,
);
