// Generated from spec/events/opportunity.ts. Do not edit: change the spec and run "npm run generate".

import type { OpportunityEvent, OpportunityPayload } from '@rdsm-events/types/opportunity';
import {
  opportunityPayloadSchema as opportunityPayloadValidator,
  opportunitySchema as opportunityValidator,
} from '../opportunity.js';
import { type JsonSchemaTarget, type StandardJsonSchema, withJsonSchema } from '../runtime/json-schema.js';

/** An OPPORTUNITY event as JSON Schema. */
function describeOpportunityEvent(target: JsonSchemaTarget): Record<string, unknown> {
  return {
    title: 'Opportunity',
    description: 'A contact was marked as an opportunity. The contact must exist: this event does not create it.',
    type: 'object',
    properties: {
      event_type: {
        description: 'Type of the event.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { enum: ['OPPORTUNITY'] } : { const: 'OPPORTUNITY' }),
      },
      event_family: {
        description: 'Family of the event; CDP is the only one.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { enum: ['CDP'] } : { const: 'CDP' }),
      },
      payload: describeOpportunityPayload(target),
    },
    required: ['event_type', 'event_family', 'payload'],
    additionalProperties: false,
  };
}

/** Standard Schema and Standard JSON Schema of an OPPORTUNITY event (standardschema.dev). */
export const opportunitySchema: StandardJsonSchema<OpportunityEvent> = /* @__PURE__ */ withJsonSchema(
  opportunityValidator,
  describeOpportunityEvent,
);

/** The payload of an OPPORTUNITY event as JSON Schema. */
function describeOpportunityPayload(target: JsonSchemaTarget): Record<string, unknown> {
  return {
    title: 'Payload of Opportunity',
    description: 'The fields of OPPORTUNITY.',
    type: 'object',
    properties: {
      funnel_name: {
        description: 'Name of the funnel in which the contact is marked as an opportunity. Recommended: default.',
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
    },
    required: ['funnel_name', 'email'],
    additionalProperties: false,
  };
}

/** Standard Schema and Standard JSON Schema of the payload of an OPPORTUNITY event (standardschema.dev). */
export const opportunityPayloadSchema: StandardJsonSchema<OpportunityPayload> = /* @__PURE__ */ withJsonSchema(
  opportunityPayloadValidator,
  describeOpportunityPayload,
);
