// Generated from spec/events/farewell-said.ts. Do not edit: change the spec and run "npm run generate".

import type { Writable } from '../runtime/writable.js';

const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://cdn.jsdelivr.net/npm/@rdsm-events/schemas/draft-07/farewell-said.json',
  $comment: 'Generated from spec/events/farewell-said.ts. Do not edit: change the spec and run "npm run generate".',
  title: 'Farewell',
  description:
    'A contact said goodbye. The contact must exist: this event does not create it. Deprecated: the newer documentation announces that the API rejects it after 2025-12-31; FAREWELL_WAVED replaces it.',
  type: 'object',
  properties: {
    event_type: {
      description: 'Type of the event. Deprecated: announced as refused after 2025-12-31; use FAREWELL_WAVED.',
      type: 'string',
      const: 'FAREWELL_SAID',
    },
    event_family: { description: 'Family of the event; CDP is the only one.', type: 'string', const: 'CDP' },
    payload: { $ref: '#/definitions/FarewellSaidPayload' },
  },
  required: ['event_type', 'event_family', 'payload'],
  additionalProperties: false,
  examples: [{ event_type: 'FAREWELL_SAID', event_family: 'CDP', payload: { email: 'ana@example.com', value: 1.5 } }],
  definitions: {
    FarewellSaidPayload: {
      title: 'Payload of Farewell',
      description: 'The fields of FAREWELL_SAID.',
      type: 'object',
      properties: {
        email: {
          description: 'Email of the contact.',
          type: 'string',
          pattern:
            '^[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+@[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+$',
        },
        value: { description: 'What it was worth.', type: 'number' },
      },
      required: ['email'],
      additionalProperties: false,
    },
  },
} as const;

/**
 * FarewellSaidEvent as JSON Schema draft-07.
 *
 * @deprecated Announced as refused after 2025-12-31; use FAREWELL_WAVED. {@link https://legacydevelopers.rdstation.com/es/reference/events | Despedida}
 */
export const farewellSaidJsonSchema = schema as Writable<typeof schema>;
