// Generated from spec/events/farewell-said.ts. Do not edit: change the spec and run "npm run generate".

import type { FarewellSaidEvent } from '@rdsm-events/types/farewell-said';
import { isFarewellSaidEvent } from './checks/farewell-said.js';
import { explainFarewellSaidEvent } from './explainers/farewell-said.js';
import { farewellSaidMessages } from './messages/en.js';
import { runCheck } from './runtime/fields.js';
import { issuesOf, type StandardSchema } from './runtime/standard-schema.js';
import { throwErrors, toResult, type ValidateOptions, type ValidationResult } from './runtime/validate.js';

export { RdsmValidationError } from './runtime/validation-error.js';
export type { ValidationResult } from './runtime/validate.js';

/**
 * Whether a value is a FAREWELL_SAID event.
 *
 * A contact said goodbye. The contact must exist: this event does not create it. Deprecated: the newer documentation announces that the API rejects it after 2025-12-31; FAREWELL_WAVED replaces it.
 *
 * @deprecated Announced as refused after 2025-12-31; use FAREWELL_WAVED. {@link https://legacydevelopers.rdstation.com/es/reference/events | Despedida}
 */
export function isFarewellSaid(value: unknown): value is FarewellSaidEvent {
  return runCheck(isFarewellSaidEvent, value);
}

/**
 * Validates a FAREWELL_SAID event.
 *
 * @deprecated Announced as refused after 2025-12-31; use FAREWELL_WAVED. {@link https://legacydevelopers.rdstation.com/es/reference/events | Despedida}
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 */
export function validateFarewellSaid(value: unknown, options?: ValidateOptions): ValidationResult<FarewellSaidEvent> {
  return isFarewellSaid(value)
    ? { valid: true, value }
    : toResult(value, explainFarewellSaidEvent, farewellSaidMessages, options);
}

/**
 * Asserts that a value is a FAREWELL_SAID event.
 *
 * @deprecated Announced as refused after 2025-12-31; use FAREWELL_WAVED. {@link https://legacydevelopers.rdstation.com/es/reference/events | Despedida}
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertFarewellSaid(value: unknown, options?: ValidateOptions): asserts value is FarewellSaidEvent {
  if (!isFarewellSaid(value)) throwErrors(value, explainFarewellSaidEvent, farewellSaidMessages, options);
}

/**
 * Standard Schema of a FAREWELL_SAID event (standardschema.dev).
 *
 * @deprecated Announced as refused after 2025-12-31; use FAREWELL_WAVED. {@link https://legacydevelopers.rdstation.com/es/reference/events | Despedida}
 */
export const farewellSaidSchema: StandardSchema<FarewellSaidEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isFarewellSaid(value) ? { value } : { issues: issuesOf(value, explainFarewellSaidEvent, farewellSaidMessages) },
  },
};
