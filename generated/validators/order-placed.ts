// Generated from spec/events/order-placed.ts. Do not edit: change the spec and run "npm run generate".

import { isOrderPlacedEvent } from './checks/order-placed.js';
import { orderPlacedEventRule } from './rules/order-placed.js';
import { holds } from './runtime/fields.js';
import { type StandardSchema, issuesOf } from './runtime/standard-schema.js';
import { type ValidateOptions, type ValidationResult, explain, refuse } from './runtime/validate.js';
import type { OrderPlacedEvent } from '@rdsm-events/types/order-placed';

/**
 * Whether a value is a ORDER_PLACED event.
 *
 * A contact placed an order in an online shop. Deprecated: the newer documentation announces that the API refuses it after 2025-12-31; ECOMMERCE_ORDER_PLACED takes its place.
 */
export function isOrderPlaced(value: unknown): value is OrderPlacedEvent {
  return holds(isOrderPlacedEvent, value);
}

/**
 * Validates a ORDER_PLACED event.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 */
export function validateOrderPlaced(value: unknown, options?: ValidateOptions): ValidationResult<OrderPlacedEvent> {
  return isOrderPlaced(value) ? { valid: true, value } : explain(value, orderPlacedEventRule, options);
}

/**
 * Asserts that a value is a ORDER_PLACED event.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertOrderPlaced(value: unknown, options?: ValidateOptions): asserts value is OrderPlacedEvent {
  if (!isOrderPlaced(value)) refuse(value, orderPlacedEventRule, options);
}

/** Standard Schema of a ORDER_PLACED event (standardschema.dev). */
export const orderPlacedSchema: StandardSchema<OrderPlacedEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) => (isOrderPlaced(value) ? { value } : { issues: issuesOf(value, orderPlacedEventRule) }),
  },
};
