// Generated from spec/events/sale.ts. Do not edit: change the spec and run "npm run generate".

import { isSaleEvent } from './checks/sale.js';
import { saleEventRule } from './rules/sale.js';
import { holds } from './runtime/fields.js';
import { type StandardSchema, issuesOf } from './runtime/standard-schema.js';
import { type ValidateOptions, type ValidationResult, explain, refuse } from './runtime/validate.js';
import type { SaleEvent } from '@rdsm-events/types/sale';

/**
 * Whether a value is a SALE event.
 *
 * A contact was marked as a won opportunity. The contact must exist: this event does not create it.
 */
export function isSale(value: unknown): value is SaleEvent {
  return holds(isSaleEvent, value);
}

/**
 * Validates a SALE event.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 */
export function validateSale(value: unknown, options?: ValidateOptions): ValidationResult<SaleEvent> {
  return isSale(value) ? { valid: true, value } : explain(value, saleEventRule, options);
}

/**
 * Asserts that a value is a SALE event.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertSale(value: unknown, options?: ValidateOptions): asserts value is SaleEvent {
  if (!isSale(value)) refuse(value, saleEventRule, options);
}

/** Standard Schema of a SALE event (standardschema.dev). */
export const saleSchema: StandardSchema<SaleEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) => (isSale(value) ? { value } : { issues: issuesOf(value, saleEventRule) }),
  },
};
