// Generated from spec/events/farewell-said.ts. Do not edit: change the spec and run "npm run generate".

import type { FarewellSaidEvent, FarewellSaidPayload } from '@rdsm-events/types/farewell-said';
import {
  isFarewellSaidEvent as checkFarewellSaidEvent,
  isFarewellSaidPayload as checkFarewellSaidPayload,
} from './checks/farewell-said.js';
import { explainFarewellSaidEvent, explainFarewellSaidPayload } from './explainers/farewell-said.js';
import { details, farewellSaidMessages } from './messages/api/en.js';
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
 * Whether a value is a FAREWELL_SAID event.
 *
 * A contact said goodbye. The contact must exist: this event does not create it. Deprecated: the newer documentation announces that the API rejects it after 2025-12-31; FAREWELL_WAVED replaces it.
 *
 * @deprecated Announced as refused after 2025-12-31; use FAREWELL_WAVED. {@link https://legacydevelopers.rdstation.com/es/reference/events | Despedida}
 */
export function isFarewellSaid(value: unknown): value is FarewellSaidEvent {
  return runCheck(checkFarewellSaidEvent, value);
}

/**
 * Validates a FAREWELL_SAID event.
 *
 * @deprecated Announced as refused after 2025-12-31; use FAREWELL_WAVED. {@link https://legacydevelopers.rdstation.com/es/reference/events | Despedida}
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateFarewellSaid(value: unknown, options?: ValidateOptions): ValidationResult<FarewellSaidEvent> {
  if (options) checkOptions(options);
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
  if (options) checkOptions(options);
  if (!isFarewellSaid(value))
    throwErrors(value, explainFarewellSaidEvent, { ...farewellSaidMessages, ...details }, options);
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
      isFarewellSaid(value)
        ? { value }
        : { issues: issuesOf(value, explainFarewellSaidEvent, { ...farewellSaidMessages, ...details }) },
  },
};

/**
 * Whether a value is the payload of a FAREWELL_SAID event.
 *
 * What is sent as `payload`, without the rest of the event.
 *
 * @deprecated Announced as refused after 2025-12-31; use FAREWELL_WAVED. {@link https://legacydevelopers.rdstation.com/es/reference/events | Despedida}
 */
export function isFarewellSaidPayload(value: unknown): value is FarewellSaidPayload {
  return runCheck(checkFarewellSaidPayload, value);
}

/**
 * Validates the payload of a FAREWELL_SAID event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @deprecated Announced as refused after 2025-12-31; use FAREWELL_WAVED. {@link https://legacydevelopers.rdstation.com/es/reference/events | Despedida}
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateFarewellSaidPayload(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<FarewellSaidPayload> {
  if (options) checkOptions(options);
  return isFarewellSaidPayload(value)
    ? { valid: true, value }
    : toPayloadResult(value, explainFarewellSaidPayload, farewellSaidMessages, options);
}

/**
 * Asserts that a value is the payload of a FAREWELL_SAID event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @deprecated Announced as refused after 2025-12-31; use FAREWELL_WAVED. {@link https://legacydevelopers.rdstation.com/es/reference/events | Despedida}
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertFarewellSaidPayload(
  value: unknown,
  options?: ValidateOptions,
): asserts value is FarewellSaidPayload {
  if (options) checkOptions(options);
  if (!isFarewellSaidPayload(value))
    throwPayloadErrors(value, explainFarewellSaidPayload, { ...farewellSaidMessages, ...details }, options);
}

/**
 * Standard Schema of the payload of a FAREWELL_SAID event (standardschema.dev).
 *
 * @deprecated Announced as refused after 2025-12-31; use FAREWELL_WAVED. {@link https://legacydevelopers.rdstation.com/es/reference/events | Despedida}
 */
export const farewellSaidPayloadSchema: StandardSchema<FarewellSaidPayload> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isFarewellSaidPayload(value)
        ? { value }
        : { issues: payloadIssuesOf(value, explainFarewellSaidPayload, { ...farewellSaidMessages, ...details }) },
  },
};
