// Generated from spec/events/cart-abandoned.ts. Do not edit: change the spec and run "npm run generate".

import { isLegalBasisList, legalBasisRule } from './definitions/legal-basis.js';
import { emailFormat, emailFormatRule } from './formats.js';
import { fieldsOf } from './runtime/fields.js';
import type { ChoiceRule, ObjectRule } from './runtime/rule.js';
import { type StandardSchema, issuesOf } from './runtime/standard-schema.js';
import { type ValidateOptions, type ValidationResult, explain, refuse } from './runtime/validate.js';
import type { CartAbandonedEvent } from '@rdsm-events/types/cart-abandoned';

/** Tests an object: Payload of Cart abandoned. */
function isPayload(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  let email: string | undefined;
  let cf_cart_id: string | undefined;
  let cf_cart_total_items: unknown;
  let cf_cart_status: string | undefined;
  let legal_bases: unknown;
  for (const key in fields) {
    const entry = fields[key];
    if (typeof entry === 'string') {
      switch (key.length) {
        case 4:
          if (key === 'name') continue;
          break;
        case 5:
          if (key === 'email') {
            email = entry;
            continue;
          }
          break;
        case 10:
          if (key === 'cf_cart_id') {
            cf_cart_id = entry;
            continue;
          }
          break;
        case 14:
          if (key === 'cf_cart_status') {
            cf_cart_status = entry;
            continue;
          }
          break;
      }
    } else if (entry === undefined) {
      continue;
    } else {
      switch (key.length) {
        case 11:
          if (key === 'legal_bases') {
            legal_bases = entry;
            continue;
          }
          break;
        case 19:
          if (key === 'cf_cart_total_items') {
            cf_cart_total_items = entry;
            continue;
          }
          break;
      }
    }
    return false;
  }
  // Email of the contact; it identifies the contact.
  if (email === undefined || !emailFormat.test(email)) return false;
  // Identifier of the cart (carrinho).
  if (cf_cart_id === undefined || cf_cart_id === '') return false;
  // Number of items in the cart. A sample of the newer documentation shows it as text, against its table.
  if (!Number.isInteger(cf_cart_total_items)) return false;
  // Status of the cart when the event happened.
  if (cf_cart_status === undefined || cf_cart_status === '') return false;
  // Legal bases for using the data of the contact (bases legais).
  if (legal_bases !== undefined && !isLegalBasisList(legal_bases)) return false;
  return true;
}

/** Tests an object: Cart abandoned. */
function isCartAbandonedEvent(input: unknown): boolean {
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
  if (event_type !== 'CART_ABANDONED') return false;
  // Family of the event; CDP is the only one.
  if (event_family !== 'CDP') return false;
  // The fields of CART_ABANDONED.
  if (!isPayload(payload)) return false;
  return true;
}

/** What each field of a CART_ABANDONED event must be, to explain what is wrong with it. */
export const cartAbandonedBodyRule: ObjectRule = {
  data_type: 'OBJECT',
  fields: {
    event_type: {
      required: true,
      data_type: 'STRING',
      filled: true,
      options: ['CART_ABANDONED'],
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
        name: { data_type: 'STRING' },
        email: { required: true, data_type: 'STRING', filled: true, format: emailFormatRule },
        cf_cart_id: { required: true, data_type: 'STRING', filled: true },
        cf_cart_total_items: { required: true, data_type: 'INTEGER' },
        cf_cart_status: { required: true, data_type: 'STRING', filled: true },
        legal_bases: { data_type: 'SET', items: legalBasisRule },
      },
    },
  },
};

/** The type is decided first. */
const cartAbandonedEventRule: ChoiceRule = {
  data_type: 'OBJECT',
  by: 'event_type',
  branches: { CART_ABANDONED: cartAbandonedBodyRule },
  otherwise: {
    data_type: 'OBJECT',
    fields: {
      event_type: {
        required: true,
        data_type: 'STRING',
        filled: true,
        options: ['CART_ABANDONED'],
      },
    },
    open: true,
  },
};

/**
 * Whether a value is a CART_ABANDONED event.
 *
 * A contact left a cart behind in an online shop. Deprecated: the newer documentation announces that the API refuses it after 2025-12-31; ECOMMERCE_CART_ABANDONED takes its place.
 */
export function isCartAbandoned(value: unknown): value is CartAbandonedEvent {
  try {
    return isCartAbandonedEvent(value);
  } catch {
    // A getter or a proxy threw.
    return false;
  }
}

/**
 * Validates a CART_ABANDONED event.
 *
 * @returns The value itself, or every error: what, where, and what it is held against. Never a value of a field.
 */
export function validateCartAbandoned(value: unknown, options?: ValidateOptions): ValidationResult<CartAbandonedEvent> {
  return isCartAbandoned(value) ? { valid: true, value } : explain(value, cartAbandonedEventRule, options);
}

/**
 * Asserts that a value is a CART_ABANDONED event.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertCartAbandoned(value: unknown, options?: ValidateOptions): asserts value is CartAbandonedEvent {
  if (!isCartAbandoned(value)) refuse(value, cartAbandonedEventRule, options);
}

/** Standard Schema of a CART_ABANDONED event (standardschema.dev). */
export const cartAbandonedSchema: StandardSchema<CartAbandonedEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) => (isCartAbandoned(value) ? { value } : { issues: issuesOf(value, cartAbandonedEventRule) }),
  },
};
