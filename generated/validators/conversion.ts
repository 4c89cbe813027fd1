// Generated from spec/events/conversion.ts. Do not edit: change the spec and run "npm run generate".

import { isConversionEvent } from './checks/conversion.js';
import { conversionEventRule } from './rules/conversion.js';
import { holds } from './runtime/fields.js';
import { type StandardSchema, issuesOf } from './runtime/standard-schema.js';
import { type ValidateOptions, type ValidationResult, explain, refuse } from './runtime/validate.js';
import type { ConversionEvent } from '@rdsm-events/types/conversion';

/**
 * Whether a value is a CONVERSION event.
 *
 * A contact converted: a form was sent, a page visited, a material downloaded.
 */
export function isConversion(value: unknown): value is ConversionEvent {
  return holds(isConversionEvent, value);
}

/**
 * Validates a CONVERSION event.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 */
export function validateConversion(value: unknown, options?: ValidateOptions): ValidationResult<ConversionEvent> {
  return isConversion(value) ? { valid: true, value } : explain(value, conversionEventRule, options);
}

/**
 * Asserts that a value is a CONVERSION event.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertConversion(value: unknown, options?: ValidateOptions): asserts value is ConversionEvent {
  if (!isConversion(value)) refuse(value, conversionEventRule, options);
}

/** Standard Schema of a CONVERSION event (standardschema.dev). */
export const conversionSchema: StandardSchema<ConversionEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) => (isConversion(value) ? { value } : { issues: issuesOf(value, conversionEventRule) }),
  },
};
