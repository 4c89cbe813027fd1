// Generated from spec/events/ecommerce-order-placed.ts. Do not edit: change the spec and run "npm run generate".

import type { EcommerceOrderPlacedEvent, EcommerceOrderPlacedPayload } from '@rdsm-events/types/ecommerce-order-placed';
import {
  isEcommerceOrderPlacedEvent as checkEcommerceOrderPlacedEvent,
  isEcommerceOrderPlacedPayload as checkEcommerceOrderPlacedPayload,
} from './checks/ecommerce-order-placed.js';
import {
  explainEcommerceOrderPlacedEvent,
  explainEcommerceOrderPlacedPayload,
} from './explainers/ecommerce-order-placed.js';
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
 * Whether a value is an ECOMMERCE_ORDER_PLACED event.
 *
 * A contact placed an order, not yet paid, in an online shop.
 */
export function isEcommerceOrderPlaced(value: unknown): value is EcommerceOrderPlacedEvent {
  return runCheck(checkEcommerceOrderPlacedEvent, value);
}

/**
 * Validates an ECOMMERCE_ORDER_PLACED event.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateEcommerceOrderPlaced(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<EcommerceOrderPlacedEvent> {
  if (options) checkOptions(options);
  return isEcommerceOrderPlaced(value)
    ? { valid: true, value }
    : toResult(value, explainEcommerceOrderPlacedEvent, ecommerceCheckoutStartedMessages, options);
}

/**
 * Asserts that a value is an ECOMMERCE_ORDER_PLACED event.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertEcommerceOrderPlaced(
  value: unknown,
  options?: ValidateOptions,
): asserts value is EcommerceOrderPlacedEvent {
  if (options) checkOptions(options);
  if (!isEcommerceOrderPlaced(value))
    throwErrors(value, explainEcommerceOrderPlacedEvent, { ...ecommerceCheckoutStartedMessages, ...details }, options);
}

/** Standard Schema of an ECOMMERCE_ORDER_PLACED event (standardschema.dev). */
export const ecommerceOrderPlacedSchema: StandardSchema<EcommerceOrderPlacedEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isEcommerceOrderPlaced(value)
        ? { value }
        : {
            issues: issuesOf(value, explainEcommerceOrderPlacedEvent, {
              ...ecommerceCheckoutStartedMessages,
              ...details,
            }),
          },
  },
};

/**
 * Whether a value is the payload of an ECOMMERCE_ORDER_PLACED event.
 *
 * What is sent as `payload`, without the rest of the event.
 */
export function isEcommerceOrderPlacedPayload(value: unknown): value is EcommerceOrderPlacedPayload {
  return runCheck(checkEcommerceOrderPlacedPayload, value);
}

/**
 * Validates the payload of an ECOMMERCE_ORDER_PLACED event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateEcommerceOrderPlacedPayload(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<EcommerceOrderPlacedPayload> {
  if (options) checkOptions(options);
  return isEcommerceOrderPlacedPayload(value)
    ? { valid: true, value }
    : toPayloadResult(value, explainEcommerceOrderPlacedPayload, ecommerceCheckoutStartedMessages, options);
}

/**
 * Asserts that a value is the payload of an ECOMMERCE_ORDER_PLACED event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertEcommerceOrderPlacedPayload(
  value: unknown,
  options?: ValidateOptions,
): asserts value is EcommerceOrderPlacedPayload {
  if (options) checkOptions(options);
  if (!isEcommerceOrderPlacedPayload(value))
    throwPayloadErrors(
      value,
      explainEcommerceOrderPlacedPayload,
      { ...ecommerceCheckoutStartedMessages, ...details },
      options,
    );
}

/** Standard Schema of the payload of an ECOMMERCE_ORDER_PLACED event (standardschema.dev). */
export const ecommerceOrderPlacedPayloadSchema: StandardSchema<EcommerceOrderPlacedPayload> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isEcommerceOrderPlacedPayload(value)
        ? { value }
        : {
            issues: payloadIssuesOf(value, explainEcommerceOrderPlacedPayload, {
              ...ecommerceCheckoutStartedMessages,
              ...details,
            }),
          },
  },
};
