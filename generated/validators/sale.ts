// Generated from spec/events/sale.ts. Do not edit: change the spec and run "npm run generate".

import { emailFormat, emailFormatRule } from './formats.js';
import { fieldsOf } from './runtime/fields.js';
import type { ChoiceRule, ObjectRule } from './runtime/rule.js';
import { type StandardSchema, issuesOf } from './runtime/standard-schema.js';
import { type ValidateOptions, type ValidationResult, explain, refuse } from './runtime/validate.js';
import type { SaleEvent } from '@rdsm-events/types/sale';

/** Tests an object: Payload of Sale. */
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
  // Name of the funnel in which the contact is marked as won. The newer documentation names `default` as the only funnel.
  if (funnel_name === undefined || funnel_name === '') return false;
  // Email of the contact; it identifies the contact.
  if (email === undefined || !emailFormat.test(email)) return false;
  return true;
}

/** Tests an object: Sale. */
function isSaleEvent(input: unknown): boolean {
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
  if (event_type !== 'SALE') return false;
  // Family of the event; CDP is the only one.
  if (event_family !== 'CDP') return false;
  // The fields of SALE.
  if (!isPayload(payload)) return false;
  return true;
}

/** What each field of a SALE event must be, to explain what is wrong with it. */
export const saleBodyRule: ObjectRule = {
  data_type: 'OBJECT',
  fields: {
    event_type: {
      required: true,
      data_type: 'STRING',
      filled: true,
      options: ['SALE'],
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
        value: { data_type: 'FLOAT' },
      },
    },
  },
};

/** The type is decided first. */
const saleEventRule: ChoiceRule = {
  data_type: 'OBJECT',
  by: 'event_type',
  branches: { SALE: saleBodyRule },
  otherwise: {
    data_type: 'OBJECT',
    fields: {
      event_type: {
        required: true,
        data_type: 'STRING',
        filled: true,
        options: ['SALE'],
      },
    },
    open: true,
  },
};

/**
 * Whether a value is a SALE event.
 *
 * A contact was marked as a won opportunity. The contact must exist: this event does not create it.
 */
export function isSale(value: unknown): value is SaleEvent {
  try {
    return isSaleEvent(value);
  } catch {
    // A getter or a proxy threw.
    return false;
  }
}

/**
 * Validates a SALE event.
 *
 * @returns The value itself, or every error: what, where, and what it is held against. Never a value of a field.
 */
export function validateSale(value: unknown, options?: ValidateOptions): ValidationResult<SaleEvent> {
  return isSale(value) ? { valid: true, value } : explain(value, saleEventRule, options);
}

/**
 * Asserts that a value is a SALE event.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertSale(value: unknown, options?: ValidateOptions): asserts value is SaleEvent {
  if (!isSale(value)) refuse(value, saleEventRule, options);
}

/** Standard Schema of a SALE event (standardschema.dev). */
export const saleSchema: StandardSchema<SaleEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) => (isSale(value) ? { value } : { issues: issuesOf(value, saleEventRule) }),
  },
};
