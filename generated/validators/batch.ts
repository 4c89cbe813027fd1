// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

import { isEventBatch } from './checks/batch.js';
import { eventBatchRule } from './rules/batch.js';
import { holds } from './runtime/fields.js';
import { type StandardSchema, issuesOf } from './runtime/standard-schema.js';
import { type ValidateOptions, type ValidationResult, explain, refuse } from './runtime/validate.js';
import type { EventBatch } from '@rdsm-events/types/batch';

/**
 * Whether a value is a batch of events.
 *
 * A batch is an array of events; it may be empty.
 */
export function isBatch(value: unknown): value is EventBatch {
  return holds(isEventBatch, value);
}

/**
 * Validates a batch of events.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 */
export function validateBatch(value: unknown, options?: ValidateOptions): ValidationResult<EventBatch> {
  return isBatch(value) ? { valid: true, value } : explain(value, eventBatchRule, options);
}

/**
 * Asserts that a value is a batch of events.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertBatch(value: unknown, options?: ValidateOptions): asserts value is EventBatch {
  if (!isBatch(value)) refuse(value, eventBatchRule, options);
}

/** Standard Schema of a batch of events (standardschema.dev). */
export const batchSchema: StandardSchema<EventBatch> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) => (isBatch(value) ? { value } : { issues: issuesOf(value, eventBatchRule) }),
  },
};
