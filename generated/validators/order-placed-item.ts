// Generated from spec/events/order-placed-item.ts. Do not edit: change the spec and run "npm run generate".

import type { OrderPlacedItemEvent, OrderPlacedItemPayload } from '@rdsm-events/types/order-placed-item';
import {
  isOrderPlacedItemEvent as checkOrderPlacedItemEvent,
  isOrderPlacedItemPayload as checkOrderPlacedItemPayload,
} from './checks/order-placed-item.js';
import { explainOrderPlacedItemEvent, explainOrderPlacedItemPayload } from './explainers/order-placed-item.js';
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
 * Whether a value is an ORDER_PLACED_ITEM event.
 *
 * A contact placed an order that contains a certain product. Deprecated: the newer documentation announces that the API rejects it after 2025-12-31; ECOMMERCE_ORDER_PLACED replaces it.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_ORDER_PLACED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 */
export function isOrderPlacedItem(value: unknown): value is OrderPlacedItemEvent {
  return runCheck(checkOrderPlacedItemEvent, value);
}

/**
 * Validates an ORDER_PLACED_ITEM event.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_ORDER_PLACED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateOrderPlacedItem(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<OrderPlacedItemEvent> {
  if (options) checkOptions(options);
  return isOrderPlacedItem(value)
    ? { valid: true, value }
    : toResult(value, explainOrderPlacedItemEvent, opportunityMessages, options);
}

/**
 * Asserts that a value is an ORDER_PLACED_ITEM event.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_ORDER_PLACED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertOrderPlacedItem(
  value: unknown,
  options?: ValidateOptions,
): asserts value is OrderPlacedItemEvent {
  if (options) checkOptions(options);
  if (!isOrderPlacedItem(value))
    throwErrors(value, explainOrderPlacedItemEvent, { ...opportunityMessages, ...details }, options);
}

/**
 * Standard Schema of an ORDER_PLACED_ITEM event (standardschema.dev).
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_ORDER_PLACED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 */
export const orderPlacedItemSchema: StandardSchema<OrderPlacedItemEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isOrderPlacedItem(value)
        ? { value }
        : { issues: issuesOf(value, explainOrderPlacedItemEvent, { ...opportunityMessages, ...details }) },
  },
};

/**
 * Whether a value is the payload of an ORDER_PLACED_ITEM event.
 *
 * What is sent as `payload`, without the rest of the event.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_ORDER_PLACED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 */
export function isOrderPlacedItemPayload(value: unknown): value is OrderPlacedItemPayload {
  return runCheck(checkOrderPlacedItemPayload, value);
}

/**
 * Validates the payload of an ORDER_PLACED_ITEM event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_ORDER_PLACED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateOrderPlacedItemPayload(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<OrderPlacedItemPayload> {
  if (options) checkOptions(options);
  return isOrderPlacedItemPayload(value)
    ? { valid: true, value }
    : toPayloadResult(value, explainOrderPlacedItemPayload, opportunityMessages, options);
}

/**
 * Asserts that a value is the payload of an ORDER_PLACED_ITEM event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_ORDER_PLACED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertOrderPlacedItemPayload(
  value: unknown,
  options?: ValidateOptions,
): asserts value is OrderPlacedItemPayload {
  if (options) checkOptions(options);
  if (!isOrderPlacedItemPayload(value))
    throwPayloadErrors(value, explainOrderPlacedItemPayload, { ...opportunityMessages, ...details }, options);
}

/**
 * Standard Schema of the payload of an ORDER_PLACED_ITEM event (standardschema.dev).
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_ORDER_PLACED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 */
export const orderPlacedItemPayloadSchema: StandardSchema<OrderPlacedItemPayload> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isOrderPlacedItemPayload(value)
        ? { value }
        : { issues: payloadIssuesOf(value, explainOrderPlacedItemPayload, { ...opportunityMessages, ...details }) },
  },
};
