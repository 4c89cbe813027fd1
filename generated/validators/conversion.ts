// Generated from spec/events/conversion.ts. Do not edit: change the spec and run "npm run generate".

import type { ConversionEvent } from '@rdsm-events/types/conversion';
import { isConversionEvent } from './checks/conversion.js';
import { explainConversionEvent } from './explainers/conversion.js';
import { conversionMessages } from './messages/en.js';
import { runCheck } from './runtime/fields.js';
import { issuesOf, type StandardSchema } from './runtime/standard-schema.js';
import { throwErrors, toResult, type ValidateOptions, type ValidationResult } from './runtime/validate.js';

export { explainConversionEvent } from './explainers/conversion.js';
export { RdsmValidationError } from './runtime/validation-error.js';
export type { ValidationResult } from './runtime/validate.js';

/**
 * Whether a value is a CONVERSION event.
 *
 * A contact converted: a form was sent, a page visited, a material downloaded.
 */
export function isConversion(value: unknown): value is ConversionEvent {
  return runCheck(isConversionEvent, value);
}

/**
 * Validates a CONVERSION event.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 */
export function validateConversion(value: unknown, options?: ValidateOptions): ValidationResult<ConversionEvent> {
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
  if (!isConversion(value)) throwErrors(value, explainConversionEvent, conversionMessages, options);
}

/** Standard Schema of a CONVERSION event (standardschema.dev). */
export const conversionSchema: StandardSchema<ConversionEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isConversion(value) ? { value } : { issues: issuesOf(value, explainConversionEvent, conversionMessages) },
  },
};
