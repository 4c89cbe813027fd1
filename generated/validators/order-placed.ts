// Generated from spec/events/order-placed.ts. Do not edit: change the spec and run "npm run generate".

import type { OrderPlacedEvent, OrderPlacedPayload } from '@rdsm-events/types/order-placed';
import {
  isOrderPlacedEvent as checkOrderPlacedEvent,
  isOrderPlacedPayload as checkOrderPlacedPayload,
} from './checks/order-placed.js';
import { explainOrderPlacedEvent, explainOrderPlacedPayload } from './explainers/order-placed.js';
import { details, opportunityMessages } from './messages/api/en.js';
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
 * Whether a value is an ORDER_PLACED event.
 *
 * A contact placed an order in an online shop. Deprecated: the newer documentation announces that the API rejects it after 2025-12-31; ECOMMERCE_ORDER_PLACED replaces it.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_ORDER_PLACED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 */
export function isOrderPlaced(value: unknown): value is OrderPlacedEvent {
  return runCheck(checkOrderPlacedEvent, value);
}

/**
 * Validates an ORDER_PLACED event.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_ORDER_PLACED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateOrderPlaced(value: unknown, options?: ValidateOptions): ValidationResult<OrderPlacedEvent> {
  if (options) checkOptions(options);
  return isOrderPlaced(value)
    ? { valid: true, value }
    : toResult(value, explainOrderPlacedEvent, opportunityMessages, options);
}

/**
 * Asserts that a value is an ORDER_PLACED event.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_ORDER_PLACED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertOrderPlaced(value: unknown, options?: ValidateOptions): asserts value is OrderPlacedEvent {
  if (options) checkOptions(options);
  if (!isOrderPlaced(value))
    throwErrors(value, explainOrderPlacedEvent, { ...opportunityMessages, ...details }, options);
}

/**
 * Standard Schema of an ORDER_PLACED event (standardschema.dev).
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_ORDER_PLACED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 */
export const orderPlacedSchema: StandardSchema<OrderPlacedEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isOrderPlaced(value)
        ? { value }
        : { issues: issuesOf(value, explainOrderPlacedEvent, { ...opportunityMessages, ...details }) },
  },
};

/**
 * Whether a value is the payload of an ORDER_PLACED event.
 *
 * What is sent as `payload`, without the rest of the event.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_ORDER_PLACED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 */
export function isOrderPlacedPayload(value: unknown): value is OrderPlacedPayload {
  return runCheck(checkOrderPlacedPayload, value);
}

/**
 * Validates the payload of an ORDER_PLACED event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_ORDER_PLACED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateOrderPlacedPayload(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<OrderPlacedPayload> {
  if (options) checkOptions(options);
  return isOrderPlacedPayload(value)
    ? { valid: true, value }
    : toPayloadResult(value, explainOrderPlacedPayload, opportunityMessages, options);
}

/**
 * Asserts that a value is the payload of an ORDER_PLACED event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_ORDER_PLACED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertOrderPlacedPayload(
  value: unknown,
  options?: ValidateOptions,
): asserts value is OrderPlacedPayload {
  if (options) checkOptions(options);
  if (!isOrderPlacedPayload(value))
    throwPayloadErrors(value, explainOrderPlacedPayload, { ...opportunityMessages, ...details }, options);
}

/**
 * Standard Schema of the payload of an ORDER_PLACED event (standardschema.dev).
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_ORDER_PLACED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 */
export const orderPlacedPayloadSchema: StandardSchema<OrderPlacedPayload> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isOrderPlacedPayload(value)
        ? { value }
        : { issues: payloadIssuesOf(value, explainOrderPlacedPayload, { ...opportunityMessages, ...details }) },
  },
};
