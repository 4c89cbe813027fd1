// Generated from spec/events/ecommerce-cart-abandoned.ts. Do not edit: change the spec and run "npm run generate".

import type { EcommerceCartAbandonedEvent } from '@rdsm-events/types/ecommerce-cart-abandoned';
import { isEcommerceCartAbandonedEvent } from './checks/ecommerce-cart-abandoned.js';
import { explainEcommerceCartAbandonedEvent } from './explainers/ecommerce-cart-abandoned.js';
import { ecommerceCheckoutStartedMessages } from './messages/en.js';
import { runCheck } from './runtime/fields.js';
import { issuesOf, type StandardSchema } from './runtime/standard-schema.js';
import { throwErrors, toResult, type ValidateOptions, type ValidationResult } from './runtime/validate.js';

export { RdsmValidationError } from './runtime/validation-error.js';
export type { ValidationResult } from './runtime/validate.js';

/**
 * Whether a value is an ECOMMERCE_CART_ABANDONED event.
 *
 * A contact left a cart in an online shop for some time without ordering.
 */
export function isEcommerceCartAbandoned(value: unknown): value is EcommerceCartAbandonedEvent {
  return runCheck(isEcommerceCartAbandonedEvent, value);
}

/**
 * Validates an ECOMMERCE_CART_ABANDONED event.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 */
export function validateEcommerceCartAbandoned(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<EcommerceCartAbandonedEvent> {
  return isEcommerceCartAbandoned(value)
    ? { valid: true, value }
    : toResult(value, explainEcommerceCartAbandonedEvent, ecommerceCheckoutStartedMessages, options);
}

/**
 * Asserts that a value is an ECOMMERCE_CART_ABANDONED event.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertEcommerceCartAbandoned(
  value: unknown,
  options?: ValidateOptions,
): asserts value is EcommerceCartAbandonedEvent {
  if (!isEcommerceCartAbandoned(value))
    throwErrors(value, explainEcommerceCartAbandonedEvent, ecommerceCheckoutStartedMessages, options);
}

/** Standard Schema of an ECOMMERCE_CART_ABANDONED event (standardschema.dev). */
export const ecommerceCartAbandonedSchema: StandardSchema<EcommerceCartAbandonedEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isEcommerceCartAbandoned(value)
        ? { value }
        : { issues: issuesOf(value, explainEcommerceCartAbandonedEvent, ecommerceCheckoutStartedMessages) },
  },
};
