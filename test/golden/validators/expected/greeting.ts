// Generated from spec/events/greeting.ts. Do not edit: change the spec and run "npm run generate".

import type { GreetingEvent, GreetingPayload } from '@rdsm-events/types/greeting';
import { isGreetingEvent as checkGreetingEvent, isGreetingPayload as checkGreetingPayload } from './checks/greeting.js';
import { explainGreetingEvent, explainGreetingPayload } from './explainers/greeting.js';
import { details, greetingMessages } from './messages/api/en.js';
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

export { explainGreetingEvent, explainGreetingPayload } from './explainers/greeting.js';
export { RdsmValidationError } from './runtime/validation-error.js';
export type { ValidationResult } from './runtime/validate.js';

/**
 * Whether a value is a GREETING event.
 *
 * A contact said hello.
 */
export function isGreeting(value: unknown): value is GreetingEvent {
  return runCheck(checkGreetingEvent, value);
}

/**
 * Validates a GREETING event.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateGreeting(value: unknown, options?: ValidateOptions): ValidationResult<GreetingEvent> {
  if (options) checkOptions(options);
  return isGreeting(value) ? { valid: true, value } : toResult(value, explainGreetingEvent, greetingMessages, options);
}

/**
 * Asserts that a value is a GREETING event.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertGreeting(value: unknown, options?: ValidateOptions): asserts value is GreetingEvent {
  if (options) checkOptions(options);
  if (!isGreeting(value)) throwErrors(value, explainGreetingEvent, { ...greetingMessages, ...details }, options);
}

/** Standard Schema of a GREETING event (standardschema.dev). */
export const greetingSchema: StandardSchema<GreetingEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isGreeting(value)
        ? { value }
        : { issues: issuesOf(value, explainGreetingEvent, { ...greetingMessages, ...details }) },
  },
};

/**
 * Whether a value is the payload of a GREETING event.
 *
 * What is sent as `payload`, without the rest of the event.
 */
export function isGreetingPayload(value: unknown): value is GreetingPayload {
  return runCheck(checkGreetingPayload, value);
}

/**
 * Validates the payload of a GREETING event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateGreetingPayload(value: unknown, options?: ValidateOptions): ValidationResult<GreetingPayload> {
  if (options) checkOptions(options);
  return isGreetingPayload(value)
    ? { valid: true, value }
    : toPayloadResult(value, explainGreetingPayload, greetingMessages, options);
}

/**
 * Asserts that a value is the payload of a GREETING event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertGreetingPayload(value: unknown, options?: ValidateOptions): asserts value is GreetingPayload {
  if (options) checkOptions(options);
  if (!isGreetingPayload(value))
    throwPayloadErrors(value, explainGreetingPayload, { ...greetingMessages, ...details }, options);
}

/** Standard Schema of the payload of a GREETING event (standardschema.dev). */
export const greetingPayloadSchema: StandardSchema<GreetingPayload> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isGreetingPayload(value)
        ? { value }
        : { issues: payloadIssuesOf(value, explainGreetingPayload, { ...greetingMessages, ...details }) },
  },
};
