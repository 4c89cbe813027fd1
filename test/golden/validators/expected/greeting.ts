// Generated from spec/events/greeting.ts. Do not edit: change the spec and run "npm run generate".

import { isGreetingEvent } from './checks/greeting.js';
import { greetingEventRule } from './rules/greeting.js';
import { holds } from './runtime/fields.js';
import { type StandardSchema, issuesOf } from './runtime/standard-schema.js';
import { type ValidateOptions, type ValidationResult, explain, refuse } from './runtime/validate.js';
import type { GreetingEvent } from '@rdsm-events/types/greeting';

/**
 * Whether a value is a GREETING event.
 *
 * A contact said hello.
 */
export function isGreeting(value: unknown): value is GreetingEvent {
  return holds(isGreetingEvent, value);
}

/**
 * Validates a GREETING event.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 */
export function validateGreeting(value: unknown, options?: ValidateOptions): ValidationResult<GreetingEvent> {
  return isGreeting(value) ? { valid: true, value } : explain(value, greetingEventRule, options);
}

/**
 * Asserts that a value is a GREETING event.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertGreeting(value: unknown, options?: ValidateOptions): asserts value is GreetingEvent {
  if (!isGreeting(value)) refuse(value, greetingEventRule, options);
}

/** Standard Schema of a GREETING event (standardschema.dev). */
export const greetingSchema: StandardSchema<GreetingEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) => (isGreeting(value) ? { value } : { issues: issuesOf(value, greetingEventRule) }),
  },
};
