// Generated from spec/events/opportunity-lost.ts. Do not edit: change the spec and run "npm run generate".

import type { Writable } from '../runtime/writable.js';

const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://cdn.jsdelivr.net/npm/@rdsm-events/schemas/draft-07/opportunity-lost.json',
  $comment: 'Generated from spec/events/opportunity-lost.ts. Do not edit: change the spec and run "npm run generate".',
  title: 'Opportunity lost',
  description: 'A contact was marked as a lost opportunity. The contact must exist: this event does not create it.',
  type: 'object',
  properties: {
    event_type: { description: 'Type of the event.', type: 'string', const: 'OPPORTUNITY_LOST' },
    event_family: { description: 'Family of the event; CDP is the only one.', type: 'string', const: 'CDP' },
    payload: { $ref: '#/definitions/OpportunityLostPayload' },
  },
  required: ['event_type', 'event_family', 'payload'],
  additionalProperties: false,
  examples: [
    {
      event_type: 'OPPORTUNITY_LOST',
      event_family: 'CDP',
      payload: { email: 'email@email.com', funnel_name: 'default', reason: 'Lost reason' },
    },
  ],
  definitions: {
    OpportunityLostPayload: {
      title: 'Payload of Opportunity lost',
      description: 'The fields of OPPORTUNITY_LOST.',
      type: 'object',
      properties: {
        email: {
          description: 'Email of the contact; it identifies the contact.',
          type: 'string',
          pattern:
            '^[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+@[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+$',
          examples: ['ana@example.com'],
        },
        funnel_name: {
          description: 'Name of the funnel in which the contact is marked as lost. Recommended: default.',
          type: 'string',
          minLength: 1,
          examples: ['default'],
        },
        reason: { description: 'Why the opportunity was lost.', type: 'string', examples: ['price'] },
      },
      required: ['email', 'funnel_name'],
      additionalProperties: false,
    },
  },
} as const;

/** OpportunityLostEvent as JSON Schema draft-07. */
export const opportunityLostJsonSchema = schema as Writable<typeof schema>;
