// Generated from spec/events/ecommerce-shipment-delivered.ts. Do not edit: change the spec and run "npm run generate".

import type {
  EcommerceShipmentDeliveredEvent,
  EcommerceShipmentDeliveredPayload,
} from '@rdsm-events/types/ecommerce-shipment-delivered';
import {
  isEcommerceShipmentDeliveredEvent as checkEcommerceShipmentDeliveredEvent,
  isEcommerceShipmentDeliveredPayload as checkEcommerceShipmentDeliveredPayload,
} from './checks/ecommerce-shipment-delivered.js';
import {
  explainEcommerceShipmentDeliveredEvent,
  explainEcommerceShipmentDeliveredPayload,
} from './explainers/ecommerce-shipment-delivered.js';
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
 * Whether a value is an ECOMMERCE_SHIPMENT_DELIVERED event.
 *
 * A shipment of an order of an online shop was delivered.
 */
export function isEcommerceShipmentDelivered(value: unknown): value is EcommerceShipmentDeliveredEvent {
  return runCheck(checkEcommerceShipmentDeliveredEvent, value);
}

/**
 * Validates an ECOMMERCE_SHIPMENT_DELIVERED event.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateEcommerceShipmentDelivered(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<EcommerceShipmentDeliveredEvent> {
  if (options) checkOptions(options);
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
  if (options) checkOptions(options);
  if (!isEcommerceShipmentDelivered(value))
    throwErrors(
      value,
      explainEcommerceShipmentDeliveredEvent,
      { ...ecommerceCheckoutStartedMessages, ...details },
      options,
    );
}

/** Standard Schema of an ECOMMERCE_SHIPMENT_DELIVERED event (standardschema.dev). */
export const ecommerceShipmentDeliveredSchema: StandardSchema<EcommerceShipmentDeliveredEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isEcommerceShipmentDelivered(value)
        ? { value }
        : {
            issues: issuesOf(value, explainEcommerceShipmentDeliveredEvent, {
              ...ecommerceCheckoutStartedMessages,
              ...details,
            }),
          },
  },
};

/**
 * Whether a value is the payload of an ECOMMERCE_SHIPMENT_DELIVERED event.
 *
 * What is sent as `payload`, without the rest of the event.
 */
export function isEcommerceShipmentDeliveredPayload(value: unknown): value is EcommerceShipmentDeliveredPayload {
  return runCheck(checkEcommerceShipmentDeliveredPayload, value);
}

/**
 * Validates the payload of an ECOMMERCE_SHIPMENT_DELIVERED event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateEcommerceShipmentDeliveredPayload(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<EcommerceShipmentDeliveredPayload> {
  if (options) checkOptions(options);
  return isEcommerceShipmentDeliveredPayload(value)
    ? { valid: true, value }
    : toPayloadResult(value, explainEcommerceShipmentDeliveredPayload, ecommerceCheckoutStartedMessages, options);
}

/**
 * Asserts that a value is the payload of an ECOMMERCE_SHIPMENT_DELIVERED event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertEcommerceShipmentDeliveredPayload(
  value: unknown,
  options?: ValidateOptions,
): asserts value is EcommerceShipmentDeliveredPayload {
  if (options) checkOptions(options);
  if (!isEcommerceShipmentDeliveredPayload(value))
    throwPayloadErrors(
      value,
      explainEcommerceShipmentDeliveredPayload,
      { ...ecommerceCheckoutStartedMessages, ...details },
      options,
    );
}

/** Standard Schema of the payload of an ECOMMERCE_SHIPMENT_DELIVERED event (standardschema.dev). */
export const ecommerceShipmentDeliveredPayloadSchema: StandardSchema<EcommerceShipmentDeliveredPayload> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isEcommerceShipmentDeliveredPayload(value)
        ? { value }
        : {
            issues: payloadIssuesOf(value, explainEcommerceShipmentDeliveredPayload, {
              ...ecommerceCheckoutStartedMessages,
              ...details,
            }),
          },
  },
};
