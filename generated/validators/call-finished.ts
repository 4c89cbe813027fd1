// Generated from spec/events/call-finished.ts. Do not edit: change the spec and run "npm run generate".

import { isCallFinishedEvent } from './checks/call-finished.js';
import { callFinishedEventRule } from './rules/call-finished.js';
import { holds } from './runtime/fields.js';
import { type StandardSchema, issuesOf } from './runtime/standard-schema.js';
import { type ValidateOptions, type ValidationResult, explain, refuse } from './runtime/validate.js';
import type { CallFinishedEvent } from '@rdsm-events/types/call-finished';

/**
 * Whether a value is a CALL_FINISHED event.
 *
 * A phone call with a contact ended.
 */
export function isCallFinished(value: unknown): value is CallFinishedEvent {
  return holds(isCallFinishedEvent, value);
}

/**
 * Validates a CALL_FINISHED event.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 */
export function validateCallFinished(value: unknown, options?: ValidateOptions): ValidationResult<CallFinishedEvent> {
  return isCallFinished(value) ? { valid: true, value } : explain(value, callFinishedEventRule, options);
}

/**
 * Asserts that a value is a CALL_FINISHED event.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertCallFinished(value: unknown, options?: ValidateOptions): asserts value is CallFinishedEvent {
  if (!isCallFinished(value)) refuse(value, callFinishedEventRule, options);
}

/** Standard Schema of a CALL_FINISHED event (standardschema.dev). */
export const callFinishedSchema: StandardSchema<CallFinishedEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) => (isCallFinished(value) ? { value } : { issues: issuesOf(value, callFinishedEventRule) }),
  },
};
