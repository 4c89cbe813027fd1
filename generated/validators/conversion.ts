// Generated from spec/events/conversion.ts. Do not edit: change the spec and run "npm run generate".

import type { ConversionEvent, ConversionPayload } from '@rdsm-events/types/conversion';
import {
  isConversionEvent as checkConversionEvent,
  isConversionPayload as checkConversionPayload,
} from './checks/conversion.js';
import { explainConversionEvent, explainConversionPayload } from './explainers/conversion.js';
import { conversionMessages, details } from './messages/api/en.js';
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

export { explainConversionEvent, explainConversionPayload } from './explainers/conversion.js';
export { RdsmValidationError } from './runtime/validation-error.js';
export type { ValidationResult } from './runtime/validate.js';

/**
 * Whether a value is a CONVERSION event.
 *
 * A contact converted: a form was sent, a page visited, a material downloaded.
 */
export function isConversion(value: unknown): value is ConversionEvent {
  return runCheck(checkConversionEvent, value);
}

/**
 * Validates a CONVERSION event.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateConversion(value: unknown, options?: ValidateOptions): ValidationResult<ConversionEvent> {
  if (options) checkOptions(options);
  return isConversion(value)
    ? { valid: true, value }
    : toResult(value, explainConversionEvent, conversionMessages, options);
}

/**
 * Asserts that a value is a CONVERSION event.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertConversion(value: unknown, options?: ValidateOptions): asserts value is ConversionEvent {
  if (options) checkOptions(options);
  if (!isConversion(value)) throwErrors(value, explainConversionEvent, { ...conversionMessages, ...details }, options);
}

/** Standard Schema of a CONVERSION event (standardschema.dev). */
export const conversionSchema: StandardSchema<ConversionEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isConversion(value)
        ? { value }
        : { issues: issuesOf(value, explainConversionEvent, { ...conversionMessages, ...details }) },
  },
};

/**
 * Whether a value is the payload of a CONVERSION event.
 *
 * What is sent as `payload`, without the rest of the event.
 */
export function isConversionPayload(value: unknown): value is ConversionPayload {
  return runCheck(checkConversionPayload, value);
}

/**
 * Validates the payload of a CONVERSION event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateConversionPayload(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<ConversionPayload> {
  if (options) checkOptions(options);
  return isConversionPayload(value)
    ? { valid: true, value }
    : toPayloadResult(value, explainConversionPayload, conversionMessages, options);
}

/**
 * Asserts that a value is the payload of a CONVERSION event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertConversionPayload(value: unknown, options?: ValidateOptions): asserts value is ConversionPayload {
  if (options) checkOptions(options);
  if (!isConversionPayload(value))
    throwPayloadErrors(value, explainConversionPayload, { ...conversionMessages, ...details }, options);
}

/** Standard Schema of the payload of a CONVERSION event (standardschema.dev). */
export const conversionPayloadSchema: StandardSchema<ConversionPayload> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isConversionPayload(value)
        ? { value }
        : { issues: payloadIssuesOf(value, explainConversionPayload, { ...conversionMessages, ...details }) },
  },
};
