// Generated from spec/events/call-finished.ts. Do not edit: change the spec and run "npm run generate".

import type { CallFinishedEvent } from '@rdsm-events/types/call-finished';
import { isCallFinishedEvent } from './checks/call-finished.js';
import { explainCallFinishedEvent } from './explainers/call-finished.js';
import { callFinishedMessages } from './messages/en.js';
import { runCheck } from './runtime/fields.js';
import { issuesOf, type StandardSchema } from './runtime/standard-schema.js';
import { throwErrors, toResult, type ValidateOptions, type ValidationResult } from './runtime/validate.js';

export { RdsmValidationError } from './runtime/validation-error.js';
export type { ValidationResult } from './runtime/validate.js';

/**
 * Whether a value is a CALL_FINISHED event.
 *
 * A phone call with a contact ended.
 */
export function isCallFinished(value: unknown): value is CallFinishedEvent {
  return runCheck(isCallFinishedEvent, value);
}

/**
 * Validates a CALL_FINISHED event.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 */
export function validateCallFinished(value: unknown, options?: ValidateOptions): ValidationResult<CallFinishedEvent> {
  return isCallFinished(value)
    ? { valid: true, value }
    : toResult(value, explainCallFinishedEvent, callFinishedMessages, options);
}

/**
 * Asserts that a value is a CALL_FINISHED event.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertCallFinished(value: unknown, options?: ValidateOptions): asserts value is CallFinishedEvent {
  if (!isCallFinished(value)) throwErrors(value, explainCallFinishedEvent, callFinishedMessages, options);
}

/** Standard Schema of a CALL_FINISHED event (standardschema.dev). */
export const callFinishedSchema: StandardSchema<CallFinishedEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isCallFinished(value) ? { value } : { issues: issuesOf(value, explainCallFinishedEvent, callFinishedMessages) },
  },
};
