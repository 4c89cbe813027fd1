// Generated from spec/events/ecommerce-order-paid.ts. Do not edit: change the spec and run "npm run generate".

import type { EcommerceOrderPaidEvent } from '@rdsm-events/types/ecommerce-order-paid';
import { isEcommerceOrderPaidEvent } from './checks/ecommerce-order-paid.js';
import { explainEcommerceOrderPaidEvent } from './explainers/ecommerce-order-paid.js';
import { ecommerceCheckoutStartedMessages } from './messages/en.js';
import { runCheck } from './runtime/fields.js';
import { issuesOf, type StandardSchema } from './runtime/standard-schema.js';
import { throwErrors, toResult, type ValidateOptions, type ValidationResult } from './runtime/validate.js';

export { RdsmValidationError } from './runtime/validation-error.js';
export type { ValidationResult } from './runtime/validate.js';

/**
 * Whether a value is an ECOMMERCE_ORDER_PAID event.
 *
 * The payment of an order in an online shop was confirmed.
 */
export function isEcommerceOrderPaid(value: unknown): value is EcommerceOrderPaidEvent {
  return runCheck(isEcommerceOrderPaidEvent, value);
}

/**
 * Validates an ECOMMERCE_ORDER_PAID event.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 */
export function validateEcommerceOrderPaid(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<EcommerceOrderPaidEvent> {
  return isEcommerceOrderPaid(value)
    ? { valid: true, value }
    : toResult(value, explainEcommerceOrderPaidEvent, ecommerceCheckoutStartedMessages, options);
}

/**
 * Asserts that a value is an ECOMMERCE_ORDER_PAID event.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertEcommerceOrderPaid(
  value: unknown,
  options?: ValidateOptions,
): asserts value is EcommerceOrderPaidEvent {
  if (!isEcommerceOrderPaid(value))
    throwErrors(value, explainEcommerceOrderPaidEvent, ecommerceCheckoutStartedMessages, options);
}

/** Standard Schema of an ECOMMERCE_ORDER_PAID event (standardschema.dev). */
export const ecommerceOrderPaidSchema: StandardSchema<EcommerceOrderPaidEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isEcommerceOrderPaid(value)
        ? { value }
        : { issues: issuesOf(value, explainEcommerceOrderPaidEvent, ecommerceCheckoutStartedMessages) },
  },
};
