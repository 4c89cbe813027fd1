// Generated from spec/events/cart-abandoned.ts. Do not edit: change the spec and run "npm run generate".

import type { CartAbandonedEvent, CartAbandonedPayload } from '@rdsm-events/types/cart-abandoned';
import {
  isCartAbandonedEvent as checkCartAbandonedEvent,
  isCartAbandonedPayload as checkCartAbandonedPayload,
} from './checks/cart-abandoned.js';
import { explainCartAbandonedEvent, explainCartAbandonedPayload } from './explainers/cart-abandoned.js';
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
 * Whether a value is a CART_ABANDONED event.
 *
 * A contact left a cart behind in an online shop. Deprecated: the newer documentation announces that the API rejects it after 2025-12-31; ECOMMERCE_CART_ABANDONED replaces it.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 */
export function isCartAbandoned(value: unknown): value is CartAbandonedEvent {
  return runCheck(checkCartAbandonedEvent, value);
}

/**
 * Validates a CART_ABANDONED event.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateCartAbandoned(value: unknown, options?: ValidateOptions): ValidationResult<CartAbandonedEvent> {
  if (options) checkOptions(options);
  return isCartAbandoned(value)
    ? { valid: true, value }
    : toResult(value, explainCartAbandonedEvent, opportunityMessages, options);
}

/**
 * Asserts that a value is a CART_ABANDONED event.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertCartAbandoned(value: unknown, options?: ValidateOptions): asserts value is CartAbandonedEvent {
  if (options) checkOptions(options);
  if (!isCartAbandoned(value))
    throwErrors(value, explainCartAbandonedEvent, { ...opportunityMessages, ...details }, options);
}

/**
 * Standard Schema of a CART_ABANDONED event (standardschema.dev).
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 */
export const cartAbandonedSchema: StandardSchema<CartAbandonedEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isCartAbandoned(value)
        ? { value }
        : { issues: issuesOf(value, explainCartAbandonedEvent, { ...opportunityMessages, ...details }) },
  },
};

/**
 * Whether a value is the payload of a CART_ABANDONED event.
 *
 * What is sent as `payload`, without the rest of the event.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 */
export function isCartAbandonedPayload(value: unknown): value is CartAbandonedPayload {
  return runCheck(checkCartAbandonedPayload, value);
}

/**
 * Validates the payload of a CART_ABANDONED event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateCartAbandonedPayload(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<CartAbandonedPayload> {
  if (options) checkOptions(options);
  return isCartAbandonedPayload(value)
    ? { valid: true, value }
    : toPayloadResult(value, explainCartAbandonedPayload, opportunityMessages, options);
}

/**
 * Asserts that a value is the payload of a CART_ABANDONED event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertCartAbandonedPayload(
  value: unknown,
  options?: ValidateOptions,
): asserts value is CartAbandonedPayload {
  if (options) checkOptions(options);
  if (!isCartAbandonedPayload(value))
    throwPayloadErrors(value, explainCartAbandonedPayload, { ...opportunityMessages, ...details }, options);
}

/**
 * Standard Schema of the payload of a CART_ABANDONED event (standardschema.dev).
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 */
export const cartAbandonedPayloadSchema: StandardSchema<CartAbandonedPayload> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isCartAbandonedPayload(value)
        ? { value }
        : { issues: payloadIssuesOf(value, explainCartAbandonedPayload, { ...opportunityMessages, ...details }) },
  },
};
