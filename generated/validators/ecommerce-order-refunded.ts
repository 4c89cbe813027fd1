// Generated from spec/events/ecommerce-order-refunded.ts. Do not edit: change the spec and run "npm run generate".

import type {
  EcommerceOrderRefundedEvent,
  EcommerceOrderRefundedPayload,
} from '@rdsm-events/types/ecommerce-order-refunded';
import {
  isEcommerceOrderRefundedEvent as checkEcommerceOrderRefundedEvent,
  isEcommerceOrderRefundedPayload as checkEcommerceOrderRefundedPayload,
} from './checks/ecommerce-order-refunded.js';
import {
  explainEcommerceOrderRefundedEvent,
  explainEcommerceOrderRefundedPayload,
} from './explainers/ecommerce-order-refunded.js';
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
 * Whether a value is an ECOMMERCE_ORDER_REFUNDED event.
 *
 * An order of an online shop was refunded, in part or as a whole.
 */
export function isEcommerceOrderRefunded(value: unknown): value is EcommerceOrderRefundedEvent {
  return runCheck(checkEcommerceOrderRefundedEvent, value);
}

/**
 * Validates an ECOMMERCE_ORDER_REFUNDED event.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateEcommerceOrderRefunded(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<EcommerceOrderRefundedEvent> {
  if (options) checkOptions(options);
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
  if (options) checkOptions(options);
  if (!isEcommerceOrderRefunded(value))
    throwErrors(
      value,
      explainEcommerceOrderRefundedEvent,
      { ...ecommerceCheckoutStartedMessages, ...details },
      options,
    );
}

/** Standard Schema of an ECOMMERCE_ORDER_REFUNDED event (standardschema.dev). */
export const ecommerceOrderRefundedSchema: StandardSchema<EcommerceOrderRefundedEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isEcommerceOrderRefunded(value)
        ? { value }
        : {
            issues: issuesOf(value, explainEcommerceOrderRefundedEvent, {
              ...ecommerceCheckoutStartedMessages,
              ...details,
            }),
          },
  },
};

/**
 * Whether a value is the payload of an ECOMMERCE_ORDER_REFUNDED event.
 *
 * What is sent as `payload`, without the rest of the event.
 */
export function isEcommerceOrderRefundedPayload(value: unknown): value is EcommerceOrderRefundedPayload {
  return runCheck(checkEcommerceOrderRefundedPayload, value);
}

/**
 * Validates the payload of an ECOMMERCE_ORDER_REFUNDED event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateEcommerceOrderRefundedPayload(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<EcommerceOrderRefundedPayload> {
  if (options) checkOptions(options);
  return isEcommerceOrderRefundedPayload(value)
    ? { valid: true, value }
    : toPayloadResult(value, explainEcommerceOrderRefundedPayload, ecommerceCheckoutStartedMessages, options);
}

/**
 * Asserts that a value is the payload of an ECOMMERCE_ORDER_REFUNDED event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertEcommerceOrderRefundedPayload(
  value: unknown,
  options?: ValidateOptions,
): asserts value is EcommerceOrderRefundedPayload {
  if (options) checkOptions(options);
  if (!isEcommerceOrderRefundedPayload(value))
    throwPayloadErrors(
      value,
      explainEcommerceOrderRefundedPayload,
      { ...ecommerceCheckoutStartedMessages, ...details },
      options,
    );
}

/** Standard Schema of the payload of an ECOMMERCE_ORDER_REFUNDED event (standardschema.dev). */
export const ecommerceOrderRefundedPayloadSchema: StandardSchema<EcommerceOrderRefundedPayload> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isEcommerceOrderRefundedPayload(value)
        ? { value }
        : {
            issues: payloadIssuesOf(value, explainEcommerceOrderRefundedPayload, {
              ...ecommerceCheckoutStartedMessages,
              ...details,
            }),
          },
  },
};
