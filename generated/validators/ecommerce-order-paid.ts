// Generated from spec/events/ecommerce-order-paid.ts. Do not edit: change the spec and run "npm run generate".

import type { EcommerceOrderPaidEvent, EcommerceOrderPaidPayload } from '@rdsm-events/types/ecommerce-order-paid';
import {
  isEcommerceOrderPaidEvent as checkEcommerceOrderPaidEvent,
  isEcommerceOrderPaidPayload as checkEcommerceOrderPaidPayload,
} from './checks/ecommerce-order-paid.js';
import { explainEcommerceOrderPaidEvent, explainEcommerceOrderPaidPayload } from './explainers/ecommerce-order-paid.js';
import { details, ecommerceCheckoutStartedMessages } from './messages/api/en.js';
import { runCheck } from './runtime/fields.js';
import { payloadIssuesOf, throwPayloadErrors, toPayloadResult } from './runtime/payload.js';
import { issuesOf, type StandardSchema } from './runtime/standard-schema.js';
import {
  checkOptions,
  throwErrors,
  toResult,
  type ValidateOptions,
  type ValidationResult,
} from './runtime/validate.js';

export { RdsmValidationError } from './runtime/validation-error.js';
export type { ValidationResult } from './runtime/validate.js';

/**
 * Whether a value is an ECOMMERCE_ORDER_PAID event.
 *
 * The payment of an order in an online shop was confirmed.
 */
export function isEcommerceOrderPaid(value: unknown): value is EcommerceOrderPaidEvent {
  return runCheck(checkEcommerceOrderPaidEvent, value);
}

/**
 * Validates an ECOMMERCE_ORDER_PAID event.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateEcommerceOrderPaid(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<EcommerceOrderPaidEvent> {
  if (options) checkOptions(options);
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
  if (options) checkOptions(options);
  if (!isEcommerceOrderPaid(value))
    throwErrors(value, explainEcommerceOrderPaidEvent, { ...ecommerceCheckoutStartedMessages, ...details }, options);
}

/** Standard Schema of an ECOMMERCE_ORDER_PAID event (standardschema.dev). */
export const ecommerceOrderPaidSchema: StandardSchema<EcommerceOrderPaidEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isEcommerceOrderPaid(value)
        ? { value }
        : {
            issues: issuesOf(value, explainEcommerceOrderPaidEvent, {
              ...ecommerceCheckoutStartedMessages,
              ...details,
            }),
          },
  },
};

/**
 * Whether a value is the payload of an ECOMMERCE_ORDER_PAID event.
 *
 * What is sent as `payload`, without the rest of the event.
 */
export function isEcommerceOrderPaidPayload(value: unknown): value is EcommerceOrderPaidPayload {
  return runCheck(checkEcommerceOrderPaidPayload, value);
}

/**
 * Validates the payload of an ECOMMERCE_ORDER_PAID event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateEcommerceOrderPaidPayload(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<EcommerceOrderPaidPayload> {
  if (options) checkOptions(options);
  return isEcommerceOrderPaidPayload(value)
    ? { valid: true, value }
    : toPayloadResult(value, explainEcommerceOrderPaidPayload, ecommerceCheckoutStartedMessages, options);
}

/**
 * Asserts that a value is the payload of an ECOMMERCE_ORDER_PAID event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertEcommerceOrderPaidPayload(
  value: unknown,
  options?: ValidateOptions,
): asserts value is EcommerceOrderPaidPayload {
  if (options) checkOptions(options);
  if (!isEcommerceOrderPaidPayload(value))
    throwPayloadErrors(
      value,
      explainEcommerceOrderPaidPayload,
      { ...ecommerceCheckoutStartedMessages, ...details },
      options,
    );
}

/** Standard Schema of the payload of an ECOMMERCE_ORDER_PAID event (standardschema.dev). */
export const ecommerceOrderPaidPayloadSchema: StandardSchema<EcommerceOrderPaidPayload> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isEcommerceOrderPaidPayload(value)
        ? { value }
        : {
            issues: payloadIssuesOf(value, explainEcommerceOrderPaidPayload, {
              ...ecommerceCheckoutStartedMessages,
              ...details,
            }),
          },
  },
};
