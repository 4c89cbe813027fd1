// Generated from spec/events/sale.ts. Do not edit: change the spec and run "npm run generate".

import type { SaleEvent, SalePayload } from '@rdsm-events/types/sale';
import { isSaleEvent as checkSaleEvent, isSalePayload as checkSalePayload } from './checks/sale.js';
import { explainSaleEvent, explainSalePayload } from './explainers/sale.js';
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
 * Whether a value is a SALE event.
 *
 * A contact was marked as a won opportunity. The contact must exist: this event does not create it.
 */
export function isSale(value: unknown): value is SaleEvent {
  return runCheck(checkSaleEvent, value);
}

/**
 * Validates a SALE event.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateSale(value: unknown, options?: ValidateOptions): ValidationResult<SaleEvent> {
  if (options) checkOptions(options);
  return isSale(value) ? { valid: true, value } : toResult(value, explainSaleEvent, opportunityMessages, options);
}

/**
 * Asserts that a value is a SALE event.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertSale(value: unknown, options?: ValidateOptions): asserts value is SaleEvent {
  if (options) checkOptions(options);
  if (!isSale(value)) throwErrors(value, explainSaleEvent, { ...opportunityMessages, ...details }, options);
}

/** Standard Schema of a SALE event (standardschema.dev). */
export const saleSchema: StandardSchema<SaleEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isSale(value) ? { value } : { issues: issuesOf(value, explainSaleEvent, { ...opportunityMessages, ...details }) },
  },
};

/**
 * Whether a value is the payload of a SALE event.
 *
 * What is sent as `payload`, without the rest of the event.
 */
export function isSalePayload(value: unknown): value is SalePayload {
  return runCheck(checkSalePayload, value);
}

/**
 * Validates the payload of a SALE event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateSalePayload(value: unknown, options?: ValidateOptions): ValidationResult<SalePayload> {
  if (options) checkOptions(options);
  return isSalePayload(value)
    ? { valid: true, value }
    : toPayloadResult(value, explainSalePayload, opportunityMessages, options);
}

/**
 * Asserts that a value is the payload of a SALE event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertSalePayload(value: unknown, options?: ValidateOptions): asserts value is SalePayload {
  if (options) checkOptions(options);
  if (!isSalePayload(value))
    throwPayloadErrors(value, explainSalePayload, { ...opportunityMessages, ...details }, options);
}

/** Standard Schema of the payload of a SALE event (standardschema.dev). */
export const salePayloadSchema: StandardSchema<SalePayload> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isSalePayload(value)
        ? { value }
        : { issues: payloadIssuesOf(value, explainSalePayload, { ...opportunityMessages, ...details }) },
  },
};
