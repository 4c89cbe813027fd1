// Generated from spec/events/opportunity-lost.ts. Do not edit: change the spec and run "npm run generate".

import { emailFormat, emailFormatRule } from './formats.js';
import { fieldsOf } from './runtime/fields.js';
import type { ChoiceRule, ObjectRule } from './runtime/rule.js';
import { type StandardSchema, issuesOf } from './runtime/standard-schema.js';
import { type ValidateOptions, type ValidationResult, explain, refuse } from './runtime/validate.js';
import type { OpportunityLostEvent } from '@rdsm-events/types/opportunity-lost';

/** Tests an object: Payload of Opportunity lost. */
function isPayload(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  let email: string | undefined;
  let funnel_name: string | undefined;
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
        case 6:
          if (key === 'reason') continue;
          break;
        case 11:
          if (key === 'funnel_name') {
            funnel_name = entry;
            continue;
          }
          break;
      }
    } else if (entry === undefined) {
      continue;
    }
    return false;
  }
  // Email of the contact; it identifies the contact.
  if (email === undefined || !emailFormat.test(email)) return false;
  // Name of the funnel in which the contact is marked as lost. The newer documentation names `default` as the only funnel.
  if (funnel_name === undefined || funnel_name === '') return false;
  return true;
}

/** Tests an object: Opportunity lost. */
function isOpportunityLostEvent(input: unknown): boolean {
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
  if (event_type !== 'OPPORTUNITY_LOST') return false;
  // Family of the event; CDP is the only one.
  if (event_family !== 'CDP') return false;
  // The fields of OPPORTUNITY_LOST.
  if (!isPayload(payload)) return false;
  return true;
}

/** What each field of a OPPORTUNITY_LOST event must be, to explain what is wrong with it. */
export const opportunityLostBodyRule: ObjectRule = {
  data_type: 'OBJECT',
  fields: {
    event_type: {
      required: true,
      data_type: 'STRING',
      filled: true,
      options: ['OPPORTUNITY_LOST'],
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
        funnel_name: { required: true, data_type: 'STRING', filled: true },
        reason: { data_type: 'STRING' },
      },
    },
  },
};

/** The type is decided first. */
const opportunityLostEventRule: ChoiceRule = {
  data_type: 'OBJECT',
  by: 'event_type',
  branches: { OPPORTUNITY_LOST: opportunityLostBodyRule },
  otherwise: {
    data_type: 'OBJECT',
    fields: {
      event_type: {
        required: true,
        data_type: 'STRING',
        filled: true,
        options: ['OPPORTUNITY_LOST'],
      },
    },
    open: true,
  },
};

/**
 * Whether a value is a OPPORTUNITY_LOST event.
 *
 * A contact was marked as a lost opportunity. The contact must exist: this event does not create it.
 */
export function isOpportunityLost(value: unknown): value is OpportunityLostEvent {
  try {
    return isOpportunityLostEvent(value);
  } catch {
    // A getter or a proxy threw.
    return false;
  }
}

/**
 * Validates a OPPORTUNITY_LOST event.
 *
 * @returns The value itself, or every error: what, where, and what it is held against. Never a value of a field.
 */
export function validateOpportunityLost(value: unknown, options?: ValidateOptions): ValidationResult<OpportunityLostEvent> {
  return isOpportunityLost(value) ? { valid: true, value } : explain(value, opportunityLostEventRule, options);
}

/**
 * Asserts that a value is a OPPORTUNITY_LOST event.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertOpportunityLost(value: unknown, options?: ValidateOptions): asserts value is OpportunityLostEvent {
  if (!isOpportunityLost(value)) refuse(value, opportunityLostEventRule, options);
}

/** Standard Schema of a OPPORTUNITY_LOST event (standardschema.dev). */
export const opportunityLostSchema: StandardSchema<OpportunityLostEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) => (isOpportunityLost(value) ? { value } : { issues: issuesOf(value, opportunityLostEventRule) }),
  },
};
