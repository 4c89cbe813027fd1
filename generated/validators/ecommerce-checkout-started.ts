// Generated from spec/events/ecommerce-checkout-started.ts. Do not edit: change the spec and run "npm run generate".

import type { EcommerceCheckoutStartedEvent } from '@rdsm-events/types/ecommerce-checkout-started';
import { isEcommerceCheckoutStartedEvent } from './checks/ecommerce-checkout-started.js';
import { explainEcommerceCheckoutStartedEvent } from './explainers/ecommerce-checkout-started.js';
import { ecommerceCheckoutStartedMessages } from './messages/en.js';
import { runCheck } from './runtime/fields.js';
import { issuesOf, type StandardSchema } from './runtime/standard-schema.js';
import { throwErrors, toResult, type ValidateOptions, type ValidationResult } from './runtime/validate.js';

export { RdsmValidationError } from './runtime/validation-error.js';
export type { ValidationResult } from './runtime/validate.js';

/**
 * Whether a value is an ECOMMERCE_CHECKOUT_STARTED event.
 *
 * A contact started the checkout in an online shop.
 */
export function isEcommerceCheckoutStarted(value: unknown): value is EcommerceCheckoutStartedEvent {
  return runCheck(isEcommerceCheckoutStartedEvent, value);
}

/**
 * Validates an ECOMMERCE_CHECKOUT_STARTED event.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 */
export function validateEcommerceCheckoutStarted(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<EcommerceCheckoutStartedEvent> {
  return isEcommerceCheckoutStarted(value)
    ? { valid: true, value }
    : toResult(value, explainEcommerceCheckoutStartedEvent, ecommerceCheckoutStartedMessages, options);
}

/**
 * Asserts that a value is an ECOMMERCE_CHECKOUT_STARTED event.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertEcommerceCheckoutStarted(
  value: unknown,
  options?: ValidateOptions,
): asserts value is EcommerceCheckoutStartedEvent {
  if (!isEcommerceCheckoutStarted(value))
    throwErrors(value, explainEcommerceCheckoutStartedEvent, ecommerceCheckoutStartedMessages, options);
}

/** Standard Schema of an ECOMMERCE_CHECKOUT_STARTED event (standardschema.dev). */
export const ecommerceCheckoutStartedSchema: StandardSchema<EcommerceCheckoutStartedEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isEcommerceCheckoutStarted(value)
        ? { value }
        : { issues: issuesOf(value, explainEcommerceCheckoutStartedEvent, ecommerceCheckoutStartedMessages) },
  },
};
