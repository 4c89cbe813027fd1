// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

import type { EventBatch } from '@rdsm-events/types/batch';
import { isEventBatch as checkEventBatch } from './checks/batch.js';
import { explainEventBatch } from './explainers/batch.js';
import { details, en } from './messages/api/en.js';
import { runCheck } from './runtime/fields.js';
import { issuesOf, type StandardSchema } from './runtime/standard-schema.js';
import {
  checkOptions,
  throwErrors,
  toResult,
  type ValidateOptions,
  type ValidationResult,
} from './runtime/validate.js';

export { explainEventBatch } from './explainers/batch.js';
export { RdsmValidationError } from './runtime/validation-error.js';
export type { ValidationResult } from './runtime/validate.js';

/**
 * Whether a value is a batch of events.
 *
 * A batch is an array of events; it may be empty.
 */
export function isBatch(value: unknown): value is EventBatch {
  return runCheck(checkEventBatch, value);
}

/**
 * Validates a batch of events.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateBatch(value: unknown, options?: ValidateOptions): ValidationResult<EventBatch> {
  if (options) checkOptions(options);
  return isBatch(value) ? { valid: true, value } : toResult(value, explainEventBatch, en, options);
}

/**
 * Asserts that a value is a batch of events.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertBatch(value: unknown, options?: ValidateOptions): asserts value is EventBatch {
  if (options) checkOptions(options);
  if (!isBatch(value)) throwErrors(value, explainEventBatch, { ...en, ...details }, options);
}

/** Standard Schema of a batch of events (standardschema.dev). */
export const batchSchema: StandardSchema<EventBatch> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isBatch(value) ? { value } : { issues: issuesOf(value, explainEventBatch, { ...en, ...details }) },
  },
};
