// Generated from spec/events/ecommerce-shipment-delivered.ts. Do not edit: change the spec and run "npm run generate".

import type { EcommerceShipmentDeliveredEvent } from '@rdsm-events/types/ecommerce-shipment-delivered';
import { isEcommerceShipmentDeliveredEvent } from './checks/ecommerce-shipment-delivered.js';
import { explainEcommerceShipmentDeliveredEvent } from './explainers/ecommerce-shipment-delivered.js';
import { ecommerceCheckoutStartedMessages } from './messages/en.js';
import { runCheck } from './runtime/fields.js';
import { issuesOf, type StandardSchema } from './runtime/standard-schema.js';
import { throwErrors, toResult, type ValidateOptions, type ValidationResult } from './runtime/validate.js';

export { RdsmValidationError } from './runtime/validation-error.js';
export type { ValidationResult } from './runtime/validate.js';

/**
 * Whether a value is an ECOMMERCE_SHIPMENT_DELIVERED event.
 *
 * A shipment of an order of an online shop was delivered.
 */
export function isEcommerceShipmentDelivered(value: unknown): value is EcommerceShipmentDeliveredEvent {
  return runCheck(isEcommerceShipmentDeliveredEvent, value);
}

/**
 * Validates an ECOMMERCE_SHIPMENT_DELIVERED event.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 */
export function validateEcommerceShipmentDelivered(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<EcommerceShipmentDeliveredEvent> {
  return isEcommerceShipmentDelivered(value)
    ? { valid: true, value }
    : toResult(value, explainEcommerceShipmentDeliveredEvent, ecommerceCheckoutStartedMessages, options);
}

/**
 * Asserts that a value is an ECOMMERCE_SHIPMENT_DELIVERED event.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertEcommerceShipmentDelivered(
  value: unknown,
  options?: ValidateOptions,
): asserts value is EcommerceShipmentDeliveredEvent {
  if (!isEcommerceShipmentDelivered(value))
    throwErrors(value, explainEcommerceShipmentDeliveredEvent, ecommerceCheckoutStartedMessages, options);
}

/** Standard Schema of an ECOMMERCE_SHIPMENT_DELIVERED event (standardschema.dev). */
export const ecommerceShipmentDeliveredSchema: StandardSchema<EcommerceShipmentDeliveredEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isEcommerceShipmentDelivered(value)
        ? { value }
        : { issues: issuesOf(value, explainEcommerceShipmentDeliveredEvent, ecommerceCheckoutStartedMessages) },
  },
};
