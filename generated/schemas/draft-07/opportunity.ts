// Generated from spec/events/opportunity.ts. Do not edit: change the spec and run "npm run generate".

import type { Writable } from '../runtime/writable.js';

const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://cdn.jsdelivr.net/npm/@rdsm-events/schemas/draft-07/opportunity.json',
  $comment: 'Generated from spec/events/opportunity.ts. Do not edit: change the spec and run "npm run generate".',
  title: 'Opportunity',
  description: 'A contact was marked as an opportunity. The contact must exist: this event does not create it.',
  type: 'object',
  properties: {
    event_type: { description: 'Type of the event.', type: 'string', const: 'OPPORTUNITY' },
    event_family: { description: 'Family of the event; CDP is the only one.', type: 'string', const: 'CDP' },
    payload: { $ref: '#/definitions/OpportunityPayload' },
  },
  required: ['event_type', 'event_family', 'payload'],
  additionalProperties: false,
  examples: [
    { event_type: 'OPPORTUNITY', event_family: 'CDP', payload: { email: 'email@email.com', funnel_name: 'default' } },
  ],
  definitions: {
    OpportunityPayload: {
      title: 'Payload of Opportunity',
      description: 'The fields of OPPORTUNITY.',
      type: 'object',
      properties: {
        funnel_name: {
          description: 'Name of the funnel in which the contact is marked as an opportunity. Recommended: default.',
          type: 'string',
          minLength: 1,
          examples: ['default'],
        },
        email: {
          description: 'Email of the contact; it identifies the contact.',
          type: 'string',
          pattern:
            '^[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+@[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+$',
          examples: ['ana@example.com'],
        },
      },
      required: ['funnel_name', 'email'],
      additionalProperties: false,
    },
  },
} as const;

/** OpportunityEvent as JSON Schema draft-07. */
export const opportunityJsonSchema = schema as Writable<typeof schema>;
