// Generated from spec/events/farewell-said.ts. Do not edit: change the spec and run "npm run generate".

import type { FarewellSaidEvent, FarewellSaidPayload } from '@rdsm-events/types/farewell-said';
import {
  farewellSaidPayloadSchema as farewellSaidPayloadValidator,
  farewellSaidSchema as farewellSaidValidator,
} from '../farewell-said.js';
import { type JsonSchemaTarget, type StandardJsonSchema, withJsonSchema } from '../runtime/json-schema.js';

/** A FAREWELL_SAID event as JSON Schema. */
function describeFarewellSaidEvent(target: JsonSchemaTarget): Record<string, unknown> {
  return {
    title: 'Farewell',
    description:
      'A contact said goodbye. The contact must exist: this event does not create it. Deprecated: the newer documentation announces that the API rejects it after 2025-12-31; FAREWELL_WAVED replaces it.',
    ...(target === 'draft-07' ? {} : { deprecated: true }),
    type: 'object',
    properties: {
      event_type: {
        description: 'Type of the event. Deprecated: announced as refused after 2025-12-31; use FAREWELL_WAVED.',
        ...(target === 'draft-07'
          ? { const: 'FAREWELL_SAID' }
          : target === 'openapi-3.0'
            ? { deprecated: true, enum: ['FAREWELL_SAID'] }
            : { deprecated: true, const: 'FAREWELL_SAID' }),
        type: 'string',
      },
      event_family: {
        description: 'Family of the event; CDP is the only one.',
        type: 'string',
        ...(target === 'openapi-3.0' ? { enum: ['CDP'] } : { const: 'CDP' }),
      },
      payload: describeFarewellSaidPayload(target),
    },
    required: ['event_type', 'event_family', 'payload'],
    additionalProperties: false,
  };
}

/**
 * Standard Schema and Standard JSON Schema of a FAREWELL_SAID event (standardschema.dev).
 *
 * @deprecated Announced as refused after 2025-12-31; use FAREWELL_WAVED. {@link https://legacydevelopers.rdstation.com/es/reference/events | Despedida}
 */
export const farewellSaidSchema: StandardJsonSchema<FarewellSaidEvent> = /* @__PURE__ */ withJsonSchema(
  farewellSaidValidator,
  describeFarewellSaidEvent,
);

/** The payload of a FAREWELL_SAID event as JSON Schema. */
function describeFarewellSaidPayload(target: JsonSchemaTarget): Record<string, unknown> {
  return {
    title: 'Payload of Farewell',
    description: 'The fields of FAREWELL_SAID.',
    type: 'object',
    properties: {
      email: {
        description: 'Email of the contact.',
        type: 'string',
        pattern:
          target === 'openapi-3.0'
            ? '^[^@ \\t-\\r]+@[^@ \\t-\\r]+$'
            : '^[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+@[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+$',
      },
      value: {
        description: 'What it was worth.',
        type: 'number',
        ...(target === 'openapi-3.0' ? { format: 'double' } : {}),
      },
    },
    required: ['email'],
    additionalProperties: false,
  };
}

/**
 * Standard Schema and Standard JSON Schema of the payload of a FAREWELL_SAID event (standardschema.dev).
 *
 * @deprecated Announced as refused after 2025-12-31; use FAREWELL_WAVED. {@link https://legacydevelopers.rdstation.com/es/reference/events | Despedida}
 */
export const farewellSaidPayloadSchema: StandardJsonSchema<FarewellSaidPayload> = /* @__PURE__ */ withJsonSchema(
  farewellSaidPayloadValidator,
  describeFarewellSaidPayload,
);
