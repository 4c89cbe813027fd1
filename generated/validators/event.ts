// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

import type { RdsmEvent } from '@rdsm-events/types/event';
import { isRdsmEvent as checkRdsmEvent } from './checks/event.js';
import { explainRdsmEvent } from './explainers/event.js';
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

export { explainRdsmEvent } from './explainers/event.js';
export { RdsmValidationError } from './runtime/validation-error.js';
export type { ValidationResult } from './runtime/validate.js';

/**
 * Whether a value is an event of any type.
 *
 * The type determines which fields are valid.
 */
export function isEvent(value: unknown): value is RdsmEvent {
  return runCheck(checkRdsmEvent, value);
}

/**
 * Validates an event of any type.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateEvent(value: unknown, options?: ValidateOptions): ValidationResult<RdsmEvent> {
  if (options) checkOptions(options);
  return isEvent(value) ? { valid: true, value } : toResult(value, explainRdsmEvent, en, options);
}

/**
 * Asserts that a value is an event of any type.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertEvent(value: unknown, options?: ValidateOptions): asserts value is RdsmEvent {
  if (options) checkOptions(options);
  if (!isEvent(value)) throwErrors(value, explainRdsmEvent, { ...en, ...details }, options);
}

/** Standard Schema of an event of any type (standardschema.dev). */
export const eventSchema: StandardSchema<RdsmEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isEvent(value) ? { value } : { issues: issuesOf(value, explainRdsmEvent, { ...en, ...details }) },
  },
};
