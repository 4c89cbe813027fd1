// Generated from spec/events/ecommerce-cart-abandoned.ts. Do not edit: change the spec and run "npm run generate".

import type {
  EcommerceCartAbandonedEvent,
  EcommerceCartAbandonedPayload,
} from '@rdsm-events/types/ecommerce-cart-abandoned';
import {
  isEcommerceCartAbandonedEvent as checkEcommerceCartAbandonedEvent,
  isEcommerceCartAbandonedPayload as checkEcommerceCartAbandonedPayload,
} from './checks/ecommerce-cart-abandoned.js';
import {
  explainEcommerceCartAbandonedEvent,
  explainEcommerceCartAbandonedPayload,
} from './explainers/ecommerce-cart-abandoned.js';
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
 * Whether a value is an ECOMMERCE_CART_ABANDONED event.
 *
 * A contact left a cart in an online shop for some time without ordering.
 */
export function isEcommerceCartAbandoned(value: unknown): value is EcommerceCartAbandonedEvent {
  return runCheck(checkEcommerceCartAbandonedEvent, value);
}

/**
 * Validates an ECOMMERCE_CART_ABANDONED event.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateEcommerceCartAbandoned(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<EcommerceCartAbandonedEvent> {
  if (options) checkOptions(options);
  return isEcommerceCartAbandoned(value)
    ? { valid: true, value }
    : toResult(value, explainEcommerceCartAbandonedEvent, ecommerceCheckoutStartedMessages, options);
}

/**
 * Asserts that a value is an ECOMMERCE_CART_ABANDONED event.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertEcommerceCartAbandoned(
  value: unknown,
  options?: ValidateOptions,
): asserts value is EcommerceCartAbandonedEvent {
  if (options) checkOptions(options);
  if (!isEcommerceCartAbandoned(value))
    throwErrors(
      value,
      explainEcommerceCartAbandonedEvent,
      { ...ecommerceCheckoutStartedMessages, ...details },
      options,
    );
}

/** Standard Schema of an ECOMMERCE_CART_ABANDONED event (standardschema.dev). */
export const ecommerceCartAbandonedSchema: StandardSchema<EcommerceCartAbandonedEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isEcommerceCartAbandoned(value)
        ? { value }
        : {
            issues: issuesOf(value, explainEcommerceCartAbandonedEvent, {
              ...ecommerceCheckoutStartedMessages,
              ...details,
            }),
          },
  },
};

/**
 * Whether a value is the payload of an ECOMMERCE_CART_ABANDONED event.
 *
 * What is sent as `payload`, without the rest of the event.
 */
export function isEcommerceCartAbandonedPayload(value: unknown): value is EcommerceCartAbandonedPayload {
  return runCheck(checkEcommerceCartAbandonedPayload, value);
}

/**
 * Validates the payload of an ECOMMERCE_CART_ABANDONED event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateEcommerceCartAbandonedPayload(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<EcommerceCartAbandonedPayload> {
  if (options) checkOptions(options);
  return isEcommerceCartAbandonedPayload(value)
    ? { valid: true, value }
    : toPayloadResult(value, explainEcommerceCartAbandonedPayload, ecommerceCheckoutStartedMessages, options);
}

/**
 * Asserts that a value is the payload of an ECOMMERCE_CART_ABANDONED event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertEcommerceCartAbandonedPayload(
  value: unknown,
  options?: ValidateOptions,
): asserts value is EcommerceCartAbandonedPayload {
  if (options) checkOptions(options);
  if (!isEcommerceCartAbandonedPayload(value))
    throwPayloadErrors(
      value,
      explainEcommerceCartAbandonedPayload,
      { ...ecommerceCheckoutStartedMessages, ...details },
      options,
    );
}

/** Standard Schema of the payload of an ECOMMERCE_CART_ABANDONED event (standardschema.dev). */
export const ecommerceCartAbandonedPayloadSchema: StandardSchema<EcommerceCartAbandonedPayload> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isEcommerceCartAbandonedPayload(value)
        ? { value }
        : {
            issues: payloadIssuesOf(value, explainEcommerceCartAbandonedPayload, {
              ...ecommerceCheckoutStartedMessages,
              ...details,
            }),
          },
  },
};
