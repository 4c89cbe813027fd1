// Generated from spec/events/ecommerce-order-cancelled.ts. Do not edit: change the spec and run "npm run generate".

import type {
  EcommerceOrderCancelledEvent,
  EcommerceOrderCancelledPayload,
} from '@rdsm-events/types/ecommerce-order-cancelled';
import {
  isEcommerceOrderCancelledEvent as checkEcommerceOrderCancelledEvent,
  isEcommerceOrderCancelledPayload as checkEcommerceOrderCancelledPayload,
} from './checks/ecommerce-order-cancelled.js';
import {
  explainEcommerceOrderCancelledEvent,
  explainEcommerceOrderCancelledPayload,
} from './explainers/ecommerce-order-cancelled.js';
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
 * Whether a value is an ECOMMERCE_ORDER_CANCELLED event.
 *
 * The contact or the online shop cancelled an order.
 */
export function isEcommerceOrderCancelled(value: unknown): value is EcommerceOrderCancelledEvent {
  return runCheck(checkEcommerceOrderCancelledEvent, value);
}

/**
 * Validates an ECOMMERCE_ORDER_CANCELLED event.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateEcommerceOrderCancelled(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<EcommerceOrderCancelledEvent> {
  if (options) checkOptions(options);
  return isEcommerceOrderCancelled(value)
    ? { valid: true, value }
    : toResult(value, explainEcommerceOrderCancelledEvent, ecommerceCheckoutStartedMessages, options);
}

/**
 * Asserts that a value is an ECOMMERCE_ORDER_CANCELLED event.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertEcommerceOrderCancelled(
  value: unknown,
  options?: ValidateOptions,
): asserts value is EcommerceOrderCancelledEvent {
  if (options) checkOptions(options);
  if (!isEcommerceOrderCancelled(value))
    throwErrors(
      value,
      explainEcommerceOrderCancelledEvent,
      { ...ecommerceCheckoutStartedMessages, ...details },
      options,
    );
}

/** Standard Schema of an ECOMMERCE_ORDER_CANCELLED event (standardschema.dev). */
export const ecommerceOrderCancelledSchema: StandardSchema<EcommerceOrderCancelledEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isEcommerceOrderCancelled(value)
        ? { value }
        : {
            issues: issuesOf(value, explainEcommerceOrderCancelledEvent, {
              ...ecommerceCheckoutStartedMessages,
              ...details,
            }),
          },
  },
};

/**
 * Whether a value is the payload of an ECOMMERCE_ORDER_CANCELLED event.
 *
 * What is sent as `payload`, without the rest of the event.
 */
export function isEcommerceOrderCancelledPayload(value: unknown): value is EcommerceOrderCancelledPayload {
  return runCheck(checkEcommerceOrderCancelledPayload, value);
}

/**
 * Validates the payload of an ECOMMERCE_ORDER_CANCELLED event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateEcommerceOrderCancelledPayload(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<EcommerceOrderCancelledPayload> {
  if (options) checkOptions(options);
  return isEcommerceOrderCancelledPayload(value)
    ? { valid: true, value }
    : toPayloadResult(value, explainEcommerceOrderCancelledPayload, ecommerceCheckoutStartedMessages, options);
}

/**
 * Asserts that a value is the payload of an ECOMMERCE_ORDER_CANCELLED event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertEcommerceOrderCancelledPayload(
  value: unknown,
  options?: ValidateOptions,
): asserts value is EcommerceOrderCancelledPayload {
  if (options) checkOptions(options);
  if (!isEcommerceOrderCancelledPayload(value))
    throwPayloadErrors(
      value,
      explainEcommerceOrderCancelledPayload,
      { ...ecommerceCheckoutStartedMessages, ...details },
      options,
    );
}

/** Standard Schema of the payload of an ECOMMERCE_ORDER_CANCELLED event (standardschema.dev). */
export const ecommerceOrderCancelledPayloadSchema: StandardSchema<EcommerceOrderCancelledPayload> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isEcommerceOrderCancelledPayload(value)
        ? { value }
        : {
            issues: payloadIssuesOf(value, explainEcommerceOrderCancelledPayload, {
              ...ecommerceCheckoutStartedMessages,
              ...details,
            }),
          },
  },
};
