// Generated from spec/events/ecommerce-order-fulfilled.ts. Do not edit: change the spec and run "npm run generate".

import type { EcommerceOrderFulfilledEvent } from '@rdsm-events/types/ecommerce-order-fulfilled';
import { isEcommerceOrderFulfilledEvent } from './checks/ecommerce-order-fulfilled.js';
import { explainEcommerceOrderFulfilledEvent } from './explainers/ecommerce-order-fulfilled.js';
import { ecommerceCheckoutStartedMessages } from './messages/en.js';
import { runCheck } from './runtime/fields.js';
import { issuesOf, type StandardSchema } from './runtime/standard-schema.js';
import { throwErrors, toResult, type ValidateOptions, type ValidationResult } from './runtime/validate.js';

export { RdsmValidationError } from './runtime/validation-error.js';
export type { ValidationResult } from './runtime/validate.js';

/**
 * Whether a value is an ECOMMERCE_ORDER_FULFILLED event.
 *
 * An order of an online shop was shipped, in part or as a whole.
 */
export function isEcommerceOrderFulfilled(value: unknown): value is EcommerceOrderFulfilledEvent {
  return runCheck(isEcommerceOrderFulfilledEvent, value);
}

/**
 * Validates an ECOMMERCE_ORDER_FULFILLED event.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 */
export function validateEcommerceOrderFulfilled(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<EcommerceOrderFulfilledEvent> {
  return isEcommerceOrderFulfilled(value)
    ? { valid: true, value }
    : toResult(value, explainEcommerceOrderFulfilledEvent, ecommerceCheckoutStartedMessages, options);
}

/**
 * Asserts that a value is an ECOMMERCE_ORDER_FULFILLED event.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertEcommerceOrderFulfilled(
  value: unknown,
  options?: ValidateOptions,
): asserts value is EcommerceOrderFulfilledEvent {
  if (!isEcommerceOrderFulfilled(value))
    throwErrors(value, explainEcommerceOrderFulfilledEvent, ecommerceCheckoutStartedMessages, options);
}

/** Standard Schema of an ECOMMERCE_ORDER_FULFILLED event (standardschema.dev). */
export const ecommerceOrderFulfilledSchema: StandardSchema<EcommerceOrderFulfilledEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isEcommerceOrderFulfilled(value)
        ? { value }
        : { issues: issuesOf(value, explainEcommerceOrderFulfilledEvent, ecommerceCheckoutStartedMessages) },
  },
};
