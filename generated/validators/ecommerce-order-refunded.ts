// Generated from spec/events/ecommerce-order-refunded.ts. Do not edit: change the spec and run "npm run generate".

import type { EcommerceOrderRefundedEvent } from '@rdsm-events/types/ecommerce-order-refunded';
import { isEcommerceOrderRefundedEvent } from './checks/ecommerce-order-refunded.js';
import { explainEcommerceOrderRefundedEvent } from './explainers/ecommerce-order-refunded.js';
import { ecommerceCheckoutStartedMessages } from './messages/en.js';
import { runCheck } from './runtime/fields.js';
import { issuesOf, type StandardSchema } from './runtime/standard-schema.js';
import { throwErrors, toResult, type ValidateOptions, type ValidationResult } from './runtime/validate.js';

export { RdsmValidationError } from './runtime/validation-error.js';
export type { ValidationResult } from './runtime/validate.js';

/**
 * Whether a value is an ECOMMERCE_ORDER_REFUNDED event.
 *
 * An order of an online shop was refunded, in part or as a whole.
 */
export function isEcommerceOrderRefunded(value: unknown): value is EcommerceOrderRefundedEvent {
  return runCheck(isEcommerceOrderRefundedEvent, value);
}

/**
 * Validates an ECOMMERCE_ORDER_REFUNDED event.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 */
export function validateEcommerceOrderRefunded(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<EcommerceOrderRefundedEvent> {
  return isEcommerceOrderRefunded(value)
    ? { valid: true, value }
    : toResult(value, explainEcommerceOrderRefundedEvent, ecommerceCheckoutStartedMessages, options);
}

/**
 * Asserts that a value is an ECOMMERCE_ORDER_REFUNDED event.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertEcommerceOrderRefunded(
  value: unknown,
  options?: ValidateOptions,
): asserts value is EcommerceOrderRefundedEvent {
  if (!isEcommerceOrderRefunded(value))
    throwErrors(value, explainEcommerceOrderRefundedEvent, ecommerceCheckoutStartedMessages, options);
}

/** Standard Schema of an ECOMMERCE_ORDER_REFUNDED event (standardschema.dev). */
export const ecommerceOrderRefundedSchema: StandardSchema<EcommerceOrderRefundedEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isEcommerceOrderRefunded(value)
        ? { value }
        : { issues: issuesOf(value, explainEcommerceOrderRefundedEvent, ecommerceCheckoutStartedMessages) },
  },
};
