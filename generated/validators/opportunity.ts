// Generated from spec/events/opportunity.ts. Do not edit: change the spec and run "npm run generate".

import { emailFormat, emailFormatRule } from './formats.js';
import { fieldsOf } from './runtime/fields.js';
import type { ChoiceRule, ObjectRule } from './runtime/rule.js';
import { type StandardSchema, issuesOf } from './runtime/standard-schema.js';
import { type ValidateOptions, type ValidationResult, explain, refuse } from './runtime/validate.js';
import type { OpportunityEvent } from '@rdsm-events/types/opportunity';

/** Tests an object: Payload of Opportunity. */
function isPayload(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  let funnel_name: string | undefined;
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
  // Name of the funnel in which the contact is marked as an opportunity. The newer documentation names `default` as the only funnel.
  if (funnel_name === undefined || funnel_name === '') return false;
  // Email of the contact; it identifies the contact.
  if (email === undefined || !emailFormat.test(email)) return false;
  return true;
}

/** Tests an object: Opportunity. */
function isOpportunityEvent(input: unknown): boolean {
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
  if (event_type !== 'OPPORTUNITY') return false;
  // Family of the event; CDP is the only one.
  if (event_family !== 'CDP') return false;
  // The fields of OPPORTUNITY.
  if (!isPayload(payload)) return false;
  return true;
}

/** What each field of a OPPORTUNITY event must be, to explain what is wrong with it. */
export const opportunityBodyRule: ObjectRule = {
  data_type: 'OBJECT',
  fields: {
    event_type: {
      required: true,
      data_type: 'STRING',
      filled: true,
      options: ['OPPORTUNITY'],
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
        funnel_name: { required: true, data_type: 'STRING', filled: true },
        email: { required: true, data_type: 'STRING', filled: true, format: emailFormatRule },
      },
    },
  },
};

/** The type is decided first. */
const opportunityEventRule: ChoiceRule = {
  data_type: 'OBJECT',
  by: 'event_type',
  branches: { OPPORTUNITY: opportunityBodyRule },
  otherwise: {
    data_type: 'OBJECT',
    fields: {
      event_type: {
        required: true,
        data_type: 'STRING',
        filled: true,
        options: ['OPPORTUNITY'],
      },
    },
    open: true,
  },
};

/**
 * Whether a value is a OPPORTUNITY event.
 *
 * A contact was marked as an opportunity. The contact must exist: this event does not create it.
 */
export function isOpportunity(value: unknown): value is OpportunityEvent {
  try {
    return isOpportunityEvent(value);
  } catch {
    // A getter or a proxy threw.
    return false;
  }
}

/**
 * Validates a OPPORTUNITY event.
 *
 * @returns The value itself, or every error: what, where, and what it is held against. Never a value of a field.
 */
export function validateOpportunity(value: unknown, options?: ValidateOptions): ValidationResult<OpportunityEvent> {
  return isOpportunity(value) ? { valid: true, value } : explain(value, opportunityEventRule, options);
}

/**
 * Asserts that a value is a OPPORTUNITY event.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertOpportunity(value: unknown, options?: ValidateOptions): asserts value is OpportunityEvent {
  if (!isOpportunity(value)) refuse(value, opportunityEventRule, options);
}

/** Standard Schema of a OPPORTUNITY event (standardschema.dev). */
export const opportunitySchema: StandardSchema<OpportunityEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) => (isOpportunity(value) ? { value } : { issues: issuesOf(value, opportunityEventRule) }),
  },
};
