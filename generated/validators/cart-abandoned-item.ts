// Generated from spec/events/cart-abandoned-item.ts. Do not edit: change the spec and run "npm run generate".

import type { CartAbandonedItemEvent, CartAbandonedItemPayload } from '@rdsm-events/types/cart-abandoned-item';
import {
  isCartAbandonedItemEvent as checkCartAbandonedItemEvent,
  isCartAbandonedItemPayload as checkCartAbandonedItemPayload,
} from './checks/cart-abandoned-item.js';
import { explainCartAbandonedItemEvent, explainCartAbandonedItemPayload } from './explainers/cart-abandoned-item.js';
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
 * Whether a value is a CART_ABANDONED_ITEM event.
 *
 * A contact left a cart behind that contains a certain product. Deprecated: the newer documentation announces that the API rejects it after 2025-12-31; ECOMMERCE_CART_ABANDONED replaces it.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 */
export function isCartAbandonedItem(value: unknown): value is CartAbandonedItemEvent {
  return runCheck(checkCartAbandonedItemEvent, value);
}

/**
 * Validates a CART_ABANDONED_ITEM event.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateCartAbandonedItem(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<CartAbandonedItemEvent> {
  if (options) checkOptions(options);
  return isCartAbandonedItem(value)
    ? { valid: true, value }
    : toResult(value, explainCartAbandonedItemEvent, opportunityMessages, options);
}

/**
 * Asserts that a value is a CART_ABANDONED_ITEM event.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertCartAbandonedItem(
  value: unknown,
  options?: ValidateOptions,
): asserts value is CartAbandonedItemEvent {
  if (options) checkOptions(options);
  if (!isCartAbandonedItem(value))
    throwErrors(value, explainCartAbandonedItemEvent, { ...opportunityMessages, ...details }, options);
}

/**
 * Standard Schema of a CART_ABANDONED_ITEM event (standardschema.dev).
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 */
export const cartAbandonedItemSchema: StandardSchema<CartAbandonedItemEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isCartAbandonedItem(value)
        ? { value }
        : { issues: issuesOf(value, explainCartAbandonedItemEvent, { ...opportunityMessages, ...details }) },
  },
};

/**
 * Whether a value is the payload of a CART_ABANDONED_ITEM event.
 *
 * What is sent as `payload`, without the rest of the event.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 */
export function isCartAbandonedItemPayload(value: unknown): value is CartAbandonedItemPayload {
  return runCheck(checkCartAbandonedItemPayload, value);
}

/**
 * Validates the payload of a CART_ABANDONED_ITEM event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateCartAbandonedItemPayload(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<CartAbandonedItemPayload> {
  if (options) checkOptions(options);
  return isCartAbandonedItemPayload(value)
    ? { valid: true, value }
    : toPayloadResult(value, explainCartAbandonedItemPayload, opportunityMessages, options);
}

/**
 * Asserts that a value is the payload of a CART_ABANDONED_ITEM event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertCartAbandonedItemPayload(
  value: unknown,
  options?: ValidateOptions,
): asserts value is CartAbandonedItemPayload {
  if (options) checkOptions(options);
  if (!isCartAbandonedItemPayload(value))
    throwPayloadErrors(value, explainCartAbandonedItemPayload, { ...opportunityMessages, ...details }, options);
}

/**
 * Standard Schema of the payload of a CART_ABANDONED_ITEM event (standardschema.dev).
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 */
export const cartAbandonedItemPayloadSchema: StandardSchema<CartAbandonedItemPayload> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isCartAbandonedItemPayload(value)
        ? { value }
        : { issues: payloadIssuesOf(value, explainCartAbandonedItemPayload, { ...opportunityMessages, ...details }) },
  },
};
