// Generated from spec/events/greeting.ts. Do not edit: change the spec and run "npm run generate".

import type { GreetingEvent } from '@rdsm-events/types/greeting';
import { isGreetingEvent } from './checks/greeting.js';
import { explainGreetingEvent } from './explainers/greeting.js';
import { greetingMessages } from './messages/en.js';
import { runCheck } from './runtime/fields.js';
import { issuesOf, type StandardSchema } from './runtime/standard-schema.js';
import { throwErrors, toResult, type ValidateOptions, type ValidationResult } from './runtime/validate.js';

export { explainGreetingEvent } from './explainers/greeting.js';
export { RdsmValidationError } from './runtime/validation-error.js';
export type { ValidationResult } from './runtime/validate.js';

/**
 * Whether a value is a GREETING event.
 *
 * A contact said hello.
 */
export function isGreeting(value: unknown): value is GreetingEvent {
  return runCheck(isGreetingEvent, value);
}

/**
 * Validates a GREETING event.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 */
export function validateGreeting(value: unknown, options?: ValidateOptions): ValidationResult<GreetingEvent> {
  return isGreeting(value) ? { valid: true, value } : toResult(value, explainGreetingEvent, greetingMessages, options);
}

/**
 * Asserts that a value is a GREETING event.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertGreeting(value: unknown, options?: ValidateOptions): asserts value is GreetingEvent {
  if (!isGreeting(value)) throwErrors(value, explainGreetingEvent, greetingMessages, options);
}

/** Standard Schema of a GREETING event (standardschema.dev). */
export const greetingSchema: StandardSchema<GreetingEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isGreeting(value) ? { value } : { issues: issuesOf(value, explainGreetingEvent, greetingMessages) },
  },
};
