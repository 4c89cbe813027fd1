// Generated from spec/events/ecommerce-order-fulfilled.ts. Do not edit: change the spec and run "npm run generate".

import type {
  EcommerceOrderFulfilledEvent,
  EcommerceOrderFulfilledPayload,
} from '@rdsm-events/types/ecommerce-order-fulfilled';
import {
  isEcommerceOrderFulfilledEvent as checkEcommerceOrderFulfilledEvent,
  isEcommerceOrderFulfilledPayload as checkEcommerceOrderFulfilledPayload,
} from './checks/ecommerce-order-fulfilled.js';
import {
  explainEcommerceOrderFulfilledEvent,
  explainEcommerceOrderFulfilledPayload,
} from './explainers/ecommerce-order-fulfilled.js';
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
 * Whether a value is an ECOMMERCE_ORDER_FULFILLED event.
 *
 * An order of an online shop was shipped, in part or as a whole.
 */
export function isEcommerceOrderFulfilled(value: unknown): value is EcommerceOrderFulfilledEvent {
  return runCheck(checkEcommerceOrderFulfilledEvent, value);
}

/**
 * Validates an ECOMMERCE_ORDER_FULFILLED event.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateEcommerceOrderFulfilled(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<EcommerceOrderFulfilledEvent> {
  if (options) checkOptions(options);
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
  if (options) checkOptions(options);
  if (!isEcommerceOrderFulfilled(value))
    throwErrors(
      value,
      explainEcommerceOrderFulfilledEvent,
      { ...ecommerceCheckoutStartedMessages, ...details },
      options,
    );
}

/** Standard Schema of an ECOMMERCE_ORDER_FULFILLED event (standardschema.dev). */
export const ecommerceOrderFulfilledSchema: StandardSchema<EcommerceOrderFulfilledEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isEcommerceOrderFulfilled(value)
        ? { value }
        : {
            issues: issuesOf(value, explainEcommerceOrderFulfilledEvent, {
              ...ecommerceCheckoutStartedMessages,
              ...details,
            }),
          },
  },
};

/**
 * Whether a value is the payload of an ECOMMERCE_ORDER_FULFILLED event.
 *
 * What is sent as `payload`, without the rest of the event.
 */
export function isEcommerceOrderFulfilledPayload(value: unknown): value is EcommerceOrderFulfilledPayload {
  return runCheck(checkEcommerceOrderFulfilledPayload, value);
}

/**
 * Validates the payload of an ECOMMERCE_ORDER_FULFILLED event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateEcommerceOrderFulfilledPayload(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<EcommerceOrderFulfilledPayload> {
  if (options) checkOptions(options);
  return isEcommerceOrderFulfilledPayload(value)
    ? { valid: true, value }
    : toPayloadResult(value, explainEcommerceOrderFulfilledPayload, ecommerceCheckoutStartedMessages, options);
}

/**
 * Asserts that a value is the payload of an ECOMMERCE_ORDER_FULFILLED event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertEcommerceOrderFulfilledPayload(
  value: unknown,
  options?: ValidateOptions,
): asserts value is EcommerceOrderFulfilledPayload {
  if (options) checkOptions(options);
  if (!isEcommerceOrderFulfilledPayload(value))
    throwPayloadErrors(
      value,
      explainEcommerceOrderFulfilledPayload,
      { ...ecommerceCheckoutStartedMessages, ...details },
      options,
    );
}

/** Standard Schema of the payload of an ECOMMERCE_ORDER_FULFILLED event (standardschema.dev). */
export const ecommerceOrderFulfilledPayloadSchema: StandardSchema<EcommerceOrderFulfilledPayload> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isEcommerceOrderFulfilledPayload(value)
        ? { value }
        : {
            issues: payloadIssuesOf(value, explainEcommerceOrderFulfilledPayload, {
              ...ecommerceCheckoutStartedMessages,
              ...details,
            }),
          },
  },
};
