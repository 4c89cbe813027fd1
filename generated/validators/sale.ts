// Generated from spec/events/sale.ts. Do not edit: change the spec and run "npm run generate".

import type { SaleEvent } from '@rdsm-events/types/sale';
import { isSaleEvent } from './checks/sale.js';
import { explainSaleEvent } from './explainers/sale.js';
import { opportunityMessages } from './messages/en.js';
import { runCheck } from './runtime/fields.js';
import { issuesOf, type StandardSchema } from './runtime/standard-schema.js';
import { throwErrors, toResult, type ValidateOptions, type ValidationResult } from './runtime/validate.js';

export { RdsmValidationError } from './runtime/validation-error.js';
export type { ValidationResult } from './runtime/validate.js';

/**
 * Whether a value is a SALE event.
 *
 * A contact was marked as a won opportunity. The contact must exist: this event does not create it.
 */
export function isSale(value: unknown): value is SaleEvent {
  return runCheck(isSaleEvent, value);
}

/**
 * Validates a SALE event.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 */
export function validateSale(value: unknown, options?: ValidateOptions): ValidationResult<SaleEvent> {
  return isSale(value) ? { valid: true, value } : toResult(value, explainSaleEvent, opportunityMessages, options);
}

/**
 * Asserts that a value is a SALE event.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertSale(value: unknown, options?: ValidateOptions): asserts value is SaleEvent {
  if (!isSale(value)) throwErrors(value, explainSaleEvent, opportunityMessages, options);
}

/** Standard Schema of a SALE event (standardschema.dev). */
export const saleSchema: StandardSchema<SaleEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isSale(value) ? { value } : { issues: issuesOf(value, explainSaleEvent, opportunityMessages) },
  },
};
