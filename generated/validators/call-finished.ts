// Generated from spec/events/call-finished.ts. Do not edit: change the spec and run "npm run generate".

import type { CallFinishedEvent, CallFinishedPayload } from '@rdsm-events/types/call-finished';
import {
  isCallFinishedEvent as checkCallFinishedEvent,
  isCallFinishedPayload as checkCallFinishedPayload,
} from './checks/call-finished.js';
import { explainCallFinishedEvent, explainCallFinishedPayload } from './explainers/call-finished.js';
import { callFinishedMessages, details } from './messages/api/en.js';
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
 * Whether a value is a CALL_FINISHED event.
 *
 * A phone call with a contact ended.
 */
export function isCallFinished(value: unknown): value is CallFinishedEvent {
  return runCheck(checkCallFinishedEvent, value);
}

/**
 * Validates a CALL_FINISHED event.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateCallFinished(value: unknown, options?: ValidateOptions): ValidationResult<CallFinishedEvent> {
  if (options) checkOptions(options);
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
  if (options) checkOptions(options);
  if (!isCallFinished(value))
    throwErrors(value, explainCallFinishedEvent, { ...callFinishedMessages, ...details }, options);
}

/** Standard Schema of a CALL_FINISHED event (standardschema.dev). */
export const callFinishedSchema: StandardSchema<CallFinishedEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isCallFinished(value)
        ? { value }
        : { issues: issuesOf(value, explainCallFinishedEvent, { ...callFinishedMessages, ...details }) },
  },
};

/**
 * Whether a value is the payload of a CALL_FINISHED event.
 *
 * What is sent as `payload`, without the rest of the event.
 */
export function isCallFinishedPayload(value: unknown): value is CallFinishedPayload {
  return runCheck(checkCallFinishedPayload, value);
}

/**
 * Validates the payload of a CALL_FINISHED event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateCallFinishedPayload(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<CallFinishedPayload> {
  if (options) checkOptions(options);
  return isCallFinishedPayload(value)
    ? { valid: true, value }
    : toPayloadResult(value, explainCallFinishedPayload, callFinishedMessages, options);
}

/**
 * Asserts that a value is the payload of a CALL_FINISHED event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertCallFinishedPayload(
  value: unknown,
  options?: ValidateOptions,
): asserts value is CallFinishedPayload {
  if (options) checkOptions(options);
  if (!isCallFinishedPayload(value))
    throwPayloadErrors(value, explainCallFinishedPayload, { ...callFinishedMessages, ...details }, options);
}

/** Standard Schema of the payload of a CALL_FINISHED event (standardschema.dev). */
export const callFinishedPayloadSchema: StandardSchema<CallFinishedPayload> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isCallFinishedPayload(value)
        ? { value }
        : { issues: payloadIssuesOf(value, explainCallFinishedPayload, { ...callFinishedMessages, ...details }) },
  },
};
