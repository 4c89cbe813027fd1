// Generated from spec/events/cart-abandoned.ts. Do not edit: change the spec and run "npm run generate".

import { isCartAbandonedEvent } from './checks/cart-abandoned.js';
import { cartAbandonedEventRule } from './rules/cart-abandoned.js';
import { holds } from './runtime/fields.js';
import { type StandardSchema, issuesOf } from './runtime/standard-schema.js';
import { type ValidateOptions, type ValidationResult, explain, refuse } from './runtime/validate.js';
import type { CartAbandonedEvent } from '@rdsm-events/types/cart-abandoned';

/**
 * Whether a value is a CART_ABANDONED event.
 *
 * A contact left a cart behind in an online shop. Deprecated: the newer documentation announces that the API refuses it after 2025-12-31; ECOMMERCE_CART_ABANDONED takes its place.
 */
export function isCartAbandoned(value: unknown): value is CartAbandonedEvent {
  return holds(isCartAbandonedEvent, value);
}

/**
 * Validates a CART_ABANDONED event.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
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
