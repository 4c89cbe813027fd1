// Generated from spec/events/order-placed.ts. Do not edit: change the spec and run "npm run generate".

import { isLegalBasisList, legalBasisRule } from './definitions/legal-basis.js';
import { emailFormat, emailFormatRule } from './formats.js';
import { fieldsOf } from './runtime/fields.js';
import type { ChoiceRule, ObjectRule } from './runtime/rule.js';
import { type StandardSchema, issuesOf } from './runtime/standard-schema.js';
import { type ValidateOptions, type ValidationResult, explain, refuse } from './runtime/validate.js';
import type { OrderPlacedEvent } from '@rdsm-events/types/order-placed';

/** Tests an object: Payload of Order placed. */
function isPayload(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  let email: string | undefined;
  let cf_order_id: string | undefined;
  let cf_order_total_items: unknown;
  let cf_order_status: string | undefined;
  let cf_order_payment_method: string | undefined;
  let cf_order_payment_amount: unknown;
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
        case 11:
          if (key === 'cf_order_id') {
            cf_order_id = entry;
            continue;
          }
          break;
        case 15:
          if (key === 'cf_order_status') {
            cf_order_status = entry;
            continue;
          }
          break;
        case 23:
          if (key === 'cf_order_payment_method') {
            cf_order_payment_method = entry;
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
        case 20:
          if (key === 'cf_order_total_items') {
            cf_order_total_items = entry;
            continue;
          }
          break;
        case 23:
          if (key === 'cf_order_payment_amount') {
            cf_order_payment_amount = entry;
            continue;
          }
          break;
      }
    }
    return false;
  }
  // Email of the contact; it identifies the contact.
  if (email === undefined || !emailFormat.test(email)) return false;
  // Identifier of the order (pedido).
  if (cf_order_id === undefined || cf_order_id === '') return false;
  // Number of items in the order.
  if (!Number.isInteger(cf_order_total_items)) return false;
  // Status of the order when the event happened.
  if (cf_order_status === undefined || cf_order_status === '') return false;
  // How the order is paid.
  if (
    cf_order_payment_method !== 'Credit Card' &&
    cf_order_payment_method !== 'Debit Card' &&
    cf_order_payment_method !== 'Invoice' &&
    cf_order_payment_method !== 'Others'
  ) return false;
  // Total value of the order.
  if (!Number.isFinite(cf_order_payment_amount)) return false;
  // Legal bases for using the data of the contact (bases legais).
  if (legal_bases !== undefined && !isLegalBasisList(legal_bases)) return false;
  return true;
}

/** Tests an object: Order placed. */
function isOrderPlacedEvent(input: unknown): boolean {
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
  if (event_type !== 'ORDER_PLACED') return false;
  // Family of the event; CDP is the only one.
  if (event_family !== 'CDP') return false;
  // The fields of ORDER_PLACED.
  if (!isPayload(payload)) return false;
  return true;
}

/** What each field of a ORDER_PLACED event must be, to explain what is wrong with it. */
export const orderPlacedBodyRule: ObjectRule = {
  data_type: 'OBJECT',
  fields: {
    event_type: {
      required: true,
      data_type: 'STRING',
      filled: true,
      options: ['ORDER_PLACED'],
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
        cf_order_id: { required: true, data_type: 'STRING', filled: true },
        cf_order_total_items: { required: true, data_type: 'INTEGER' },
        cf_order_status: { required: true, data_type: 'STRING', filled: true },
        cf_order_payment_method: {
          required: true,
          data_type: 'STRING',
          filled: true,
          options: ['Credit Card', 'Debit Card', 'Invoice', 'Others'],
        },
        cf_order_payment_amount: { required: true, data_type: 'FLOAT' },
        legal_bases: { data_type: 'SET', items: legalBasisRule },
      },
    },
  },
};

/** The type is decided first. */
const orderPlacedEventRule: ChoiceRule = {
  data_type: 'OBJECT',
  by: 'event_type',
  branches: { ORDER_PLACED: orderPlacedBodyRule },
  otherwise: {
    data_type: 'OBJECT',
    fields: {
      event_type: {
        required: true,
        data_type: 'STRING',
        filled: true,
        options: ['ORDER_PLACED'],
      },
    },
    open: true,
  },
};

/**
 * Whether a value is a ORDER_PLACED event.
 *
 * A contact placed an order in an online shop. Deprecated: the newer documentation announces that the API refuses it after 2025-12-31; ECOMMERCE_ORDER_PLACED takes its place.
 */
export function isOrderPlaced(value: unknown): value is OrderPlacedEvent {
  try {
    return isOrderPlacedEvent(value);
  } catch {
    // A getter or a proxy threw.
    return false;
  }
}

/**
 * Validates a ORDER_PLACED event.
 *
 * @returns The value itself, or every error: what, where, and what it is held against. Never a value of a field.
 */
export function validateOrderPlaced(value: unknown, options?: ValidateOptions): ValidationResult<OrderPlacedEvent> {
  return isOrderPlaced(value) ? { valid: true, value } : explain(value, orderPlacedEventRule, options);
}

/**
 * Asserts that a value is a ORDER_PLACED event.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertOrderPlaced(value: unknown, options?: ValidateOptions): asserts value is OrderPlacedEvent {
  if (!isOrderPlaced(value)) refuse(value, orderPlacedEventRule, options);
}

/** Standard Schema of a ORDER_PLACED event (standardschema.dev). */
export const orderPlacedSchema: StandardSchema<OrderPlacedEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) => (isOrderPlaced(value) ? { value } : { issues: issuesOf(value, orderPlacedEventRule) }),
  },
};
