// Generated from spec/events/ecommerce-checkout-started.ts. Do not edit: change the spec and run "npm run generate".

import type {
  EcommerceCheckoutStartedEvent,
  EcommerceCheckoutStartedPayload,
} from '@rdsm-events/types/ecommerce-checkout-started';
import {
  isEcommerceCheckoutStartedEvent as checkEcommerceCheckoutStartedEvent,
  isEcommerceCheckoutStartedPayload as checkEcommerceCheckoutStartedPayload,
} from './checks/ecommerce-checkout-started.js';
import {
  explainEcommerceCheckoutStartedEvent,
  explainEcommerceCheckoutStartedPayload,
} from './explainers/ecommerce-checkout-started.js';
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
 * Whether a value is an ECOMMERCE_CHECKOUT_STARTED event.
 *
 * A contact started the checkout in an online shop.
 */
export function isEcommerceCheckoutStarted(value: unknown): value is EcommerceCheckoutStartedEvent {
  return runCheck(checkEcommerceCheckoutStartedEvent, value);
}

/**
 * Validates an ECOMMERCE_CHECKOUT_STARTED event.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateEcommerceCheckoutStarted(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<EcommerceCheckoutStartedEvent> {
  if (options) checkOptions(options);
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
  if (options) checkOptions(options);
  if (!isEcommerceCheckoutStarted(value))
    throwErrors(
      value,
      explainEcommerceCheckoutStartedEvent,
      { ...ecommerceCheckoutStartedMessages, ...details },
      options,
    );
}

/** Standard Schema of an ECOMMERCE_CHECKOUT_STARTED event (standardschema.dev). */
export const ecommerceCheckoutStartedSchema: StandardSchema<EcommerceCheckoutStartedEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isEcommerceCheckoutStarted(value)
        ? { value }
        : {
            issues: issuesOf(value, explainEcommerceCheckoutStartedEvent, {
              ...ecommerceCheckoutStartedMessages,
              ...details,
            }),
          },
  },
};

/**
 * Whether a value is the payload of an ECOMMERCE_CHECKOUT_STARTED event.
 *
 * What is sent as `payload`, without the rest of the event.
 */
export function isEcommerceCheckoutStartedPayload(value: unknown): value is EcommerceCheckoutStartedPayload {
  return runCheck(checkEcommerceCheckoutStartedPayload, value);
}

/**
 * Validates the payload of an ECOMMERCE_CHECKOUT_STARTED event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateEcommerceCheckoutStartedPayload(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<EcommerceCheckoutStartedPayload> {
  if (options) checkOptions(options);
  return isEcommerceCheckoutStartedPayload(value)
    ? { valid: true, value }
    : toPayloadResult(value, explainEcommerceCheckoutStartedPayload, ecommerceCheckoutStartedMessages, options);
}

/**
 * Asserts that a value is the payload of an ECOMMERCE_CHECKOUT_STARTED event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertEcommerceCheckoutStartedPayload(
  value: unknown,
  options?: ValidateOptions,
): asserts value is EcommerceCheckoutStartedPayload {
  if (options) checkOptions(options);
  if (!isEcommerceCheckoutStartedPayload(value))
    throwPayloadErrors(
      value,
      explainEcommerceCheckoutStartedPayload,
      { ...ecommerceCheckoutStartedMessages, ...details },
      options,
    );
}

/** Standard Schema of the payload of an ECOMMERCE_CHECKOUT_STARTED event (standardschema.dev). */
export const ecommerceCheckoutStartedPayloadSchema: StandardSchema<EcommerceCheckoutStartedPayload> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isEcommerceCheckoutStartedPayload(value)
        ? { value }
        : {
            issues: payloadIssuesOf(value, explainEcommerceCheckoutStartedPayload, {
              ...ecommerceCheckoutStartedMessages,
              ...details,
            }),
          },
  },
};
