// Generated from spec/events/cart-abandoned-item.ts. Do not edit: change the spec and run "npm run generate".

import { isLegalBasisList, legalBasisRule } from './definitions/legal-basis.js';
import { emailFormat, emailFormatRule } from './formats.js';
import { fieldsOf } from './runtime/fields.js';
import type { ChoiceRule, ObjectRule } from './runtime/rule.js';
import { type StandardSchema, issuesOf } from './runtime/standard-schema.js';
import { type ValidateOptions, type ValidationResult, explain, refuse } from './runtime/validate.js';
import type { CartAbandonedItemEvent } from '@rdsm-events/types/cart-abandoned-item';

/** Tests an object: Payload of Cart abandoned with an item. */
function isPayload(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  let email: string | undefined;
  let cf_cart_id: string | undefined;
  let cf_cart_product_id: string | undefined;
  let cf_cart_product_sku: string | undefined;
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
        case 18:
          if (key === 'cf_cart_product_id') {
            cf_cart_product_id = entry;
            continue;
          }
          break;
        case 19:
          if (key === 'cf_cart_product_sku') {
            cf_cart_product_sku = entry;
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
      }
    }
    return false;
  }
  // Email of the contact; it identifies the contact.
  if (email === undefined || !emailFormat.test(email)) return false;
  // Identifier of the cart (carrinho).
  if (cf_cart_id === undefined || cf_cart_id === '') return false;
  // Identifier of the product that was left in the cart.
  if (cf_cart_product_id === undefined || cf_cart_product_id === '') return false;
  // SKU of the product that was left in the cart.
  if (cf_cart_product_sku === undefined || cf_cart_product_sku === '') return false;
  // Legal bases for using the data of the contact (bases legais).
  if (legal_bases !== undefined && !isLegalBasisList(legal_bases)) return false;
  return true;
}

/** Tests an object: Cart abandoned with an item. */
function isCartAbandonedItemEvent(input: unknown): boolean {
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
  if (event_type !== 'CART_ABANDONED_ITEM') return false;
  // Family of the event; CDP is the only one.
  if (event_family !== 'CDP') return false;
  // The fields of CART_ABANDONED_ITEM.
  if (!isPayload(payload)) return false;
  return true;
}

/** What each field of a CART_ABANDONED_ITEM event must be, to explain what is wrong with it. */
export const cartAbandonedItemBodyRule: ObjectRule = {
  data_type: 'OBJECT',
  fields: {
    event_type: {
      required: true,
      data_type: 'STRING',
      filled: true,
      options: ['CART_ABANDONED_ITEM'],
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
        cf_cart_product_id: { required: true, data_type: 'STRING', filled: true },
        cf_cart_product_sku: { required: true, data_type: 'STRING', filled: true },
        legal_bases: { data_type: 'SET', items: legalBasisRule },
      },
    },
  },
};

/** The type is decided first. */
const cartAbandonedItemEventRule: ChoiceRule = {
  data_type: 'OBJECT',
  by: 'event_type',
  branches: { CART_ABANDONED_ITEM: cartAbandonedItemBodyRule },
  otherwise: {
    data_type: 'OBJECT',
    fields: {
      event_type: {
        required: true,
        data_type: 'STRING',
        filled: true,
        options: ['CART_ABANDONED_ITEM'],
      },
    },
    open: true,
  },
};

/**
 * Whether a value is a CART_ABANDONED_ITEM event.
 *
 * A contact left a cart behind that contains a certain product. Deprecated: the newer documentation announces that the API refuses it after 2025-12-31; ECOMMERCE_CART_ABANDONED takes its place.
 */
export function isCartAbandonedItem(value: unknown): value is CartAbandonedItemEvent {
  try {
    return isCartAbandonedItemEvent(value);
  } catch {
    // A getter or a proxy threw.
    return false;
  }
}

/**
 * Validates a CART_ABANDONED_ITEM event.
 *
 * @returns The value itself, or every error: what, where, and what it is held against. Never a value of a field.
 */
export function validateCartAbandonedItem(value: unknown, options?: ValidateOptions): ValidationResult<CartAbandonedItemEvent> {
  return isCartAbandonedItem(value) ? { valid: true, value } : explain(value, cartAbandonedItemEventRule, options);
}

/**
 * Asserts that a value is a CART_ABANDONED_ITEM event.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertCartAbandonedItem(value: unknown, options?: ValidateOptions): asserts value is CartAbandonedItemEvent {
  if (!isCartAbandonedItem(value)) refuse(value, cartAbandonedItemEventRule, options);
}

/** Standard Schema of a CART_ABANDONED_ITEM event (standardschema.dev). */
export const cartAbandonedItemSchema: StandardSchema<CartAbandonedItemEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) => (isCartAbandonedItem(value) ? { value } : { issues: issuesOf(value, cartAbandonedItemEventRule) }),
  },
};
