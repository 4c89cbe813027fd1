// Generated from spec/events/farewell-said.ts. Do not edit: change the spec and run "npm run generate".

import { emailFormat, emailFormatRule } from './formats.js';
import { fieldsOf } from './runtime/fields.js';
import type { ChoiceRule, ObjectRule } from './runtime/rule.js';
import { type StandardSchema, issuesOf } from './runtime/standard-schema.js';
import { type ValidateOptions, type ValidationResult, explain, refuse } from './runtime/validate.js';
import type { FarewellSaidEvent } from '@rdsm-events/types/farewell-said';

/** Tests an object: Payload of Farewell. */
function isPayload(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  let email: string | undefined;
  for (const key in fields) {
    const entry = fields[key];
    if (typeof entry === 'string') {
      switch (key.length) {
        case 5:
          if (key === 'email') {
            email = entry;
            continue;
          }
          break;
      }
    } else if (entry === undefined) {
      continue;
    } else {
      switch (key.length) {
        case 5:
          if (key === 'value') {
            if (!Number.isFinite(entry)) return false;
            continue;
          }
          break;
      }
    }
    return false;
  }
  // Email of the contact.
  if (email === undefined || !emailFormat.test(email)) return false;
  return true;
}

/** Tests an object: Farewell. */
function isFarewellSaidEvent(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  let event_type: string | undefined;
  let event_family: string | undefined;
  let payload: unknown;
  for (const key in fields) {
    const entry = fields[key];
    if (typeof entry === 'string') {
      switch (key.length) {
        case 10:
          if (key === 'event_type') {
            event_type = entry;
            continue;
          }
          break;
        case 12:
          if (key === 'event_family') {
            event_family = entry;
            continue;
          }
          break;
      }
    } else if (entry === undefined) {
      continue;
    } else {
      switch (key.length) {
        case 7:
          if (key === 'payload') {
            payload = entry;
            continue;
          }
          break;
      }
    }
    return false;
  }
  // Type of the event.
  if (event_type !== 'FAREWELL_SAID') return false;
  // Family of the event; CDP is the only one.
  if (event_family !== 'CDP') return false;
  // The fields of FAREWELL_SAID.
  if (!isPayload(payload)) return false;
  return true;
}

/** What each field of a FAREWELL_SAID event must be, to explain what is wrong with it. */
export const farewellSaidBodyRule: ObjectRule = {
  data_type: 'OBJECT',
  fields: {
    event_type: {
      required: true,
      data_type: 'STRING',
      filled: true,
      options: ['FAREWELL_SAID'],
    },
    event_family: {
      required: true,
      data_type: 'STRING',
      filled: true,
      options: ['CDP'],
    },
    payload: {
      required: true,
      data_type: 'OBJECT',
      fields: {
        email: { required: true, data_type: 'STRING', filled: true, format: emailFormatRule },
        value: { data_type: 'FLOAT' },
      },
    },
  },
};

/** The type is decided first. */
const farewellSaidEventRule: ChoiceRule = {
  data_type: 'OBJECT',
  by: 'event_type',
  branches: { FAREWELL_SAID: farewellSaidBodyRule },
  otherwise: {
    data_type: 'OBJECT',
    fields: {
      event_type: {
        required: true,
        data_type: 'STRING',
        filled: true,
        options: ['FAREWELL_SAID'],
      },
    },
    open: true,
  },
};

/**
 * Whether a value is a FAREWELL_SAID event.
 *
 * A contact said goodbye. The contact must exist: this event does not create it. Deprecated: the newer documentation announces that the API refuses it after 2025-12-31; FAREWELL_WAVED takes its place.
 */
export function isFarewellSaid(value: unknown): value is FarewellSaidEvent {
  try {
    return isFarewellSaidEvent(value);
  } catch {
    // A getter or a proxy threw.
    return false;
  }
}

/**
 * Validates a FAREWELL_SAID event.
 *
 * @returns The value itself, or every error: what, where, and what it is held against. Never a value of a field.
 */
export function validateFarewellSaid(value: unknown, options?: ValidateOptions): ValidationResult<FarewellSaidEvent> {
  return isFarewellSaid(value) ? { valid: true, value } : explain(value, farewellSaidEventRule, options);
}

/**
 * Asserts that a value is a FAREWELL_SAID event.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertFarewellSaid(value: unknown, options?: ValidateOptions): asserts value is FarewellSaidEvent {
  if (!isFarewellSaid(value)) refuse(value, farewellSaidEventRule, options);
}

/** Standard Schema of a FAREWELL_SAID event (standardschema.dev). */
export const farewellSaidSchema: StandardSchema<FarewellSaidEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) => (isFarewellSaid(value) ? { value } : { issues: issuesOf(value, farewellSaidEventRule) }),
  },
};
