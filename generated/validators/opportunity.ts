// Generated from spec/events/opportunity.ts. Do not edit: change the spec and run "npm run generate".

import type { OpportunityEvent, OpportunityPayload } from '@rdsm-events/types/opportunity';
import {
  isOpportunityEvent as checkOpportunityEvent,
  isOpportunityPayload as checkOpportunityPayload,
} from './checks/opportunity.js';
import { explainOpportunityEvent, explainOpportunityPayload } from './explainers/opportunity.js';
import { details, opportunityMessages } from './messages/api/en.js';
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
 * Whether a value is an OPPORTUNITY event.
 *
 * A contact was marked as an opportunity. The contact must exist: this event does not create it.
 */
export function isOpportunity(value: unknown): value is OpportunityEvent {
  return runCheck(checkOpportunityEvent, value);
}

/**
 * Validates an OPPORTUNITY event.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateOpportunity(value: unknown, options?: ValidateOptions): ValidationResult<OpportunityEvent> {
  if (options) checkOptions(options);
  return isOpportunity(value)
    ? { valid: true, value }
    : toResult(value, explainOpportunityEvent, opportunityMessages, options);
}

/**
 * Asserts that a value is an OPPORTUNITY event.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertOpportunity(value: unknown, options?: ValidateOptions): asserts value is OpportunityEvent {
  if (options) checkOptions(options);
  if (!isOpportunity(value))
    throwErrors(value, explainOpportunityEvent, { ...opportunityMessages, ...details }, options);
}

/** Standard Schema of an OPPORTUNITY event (standardschema.dev). */
export const opportunitySchema: StandardSchema<OpportunityEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isOpportunity(value)
        ? { value }
        : { issues: issuesOf(value, explainOpportunityEvent, { ...opportunityMessages, ...details }) },
  },
};

/**
 * Whether a value is the payload of an OPPORTUNITY event.
 *
 * What is sent as `payload`, without the rest of the event.
 */
export function isOpportunityPayload(value: unknown): value is OpportunityPayload {
  return runCheck(checkOpportunityPayload, value);
}

/**
 * Validates the payload of an OPPORTUNITY event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateOpportunityPayload(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<OpportunityPayload> {
  if (options) checkOptions(options);
  return isOpportunityPayload(value)
    ? { valid: true, value }
    : toPayloadResult(value, explainOpportunityPayload, opportunityMessages, options);
}

/**
 * Asserts that a value is the payload of an OPPORTUNITY event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertOpportunityPayload(
  value: unknown,
  options?: ValidateOptions,
): asserts value is OpportunityPayload {
  if (options) checkOptions(options);
  if (!isOpportunityPayload(value))
    throwPayloadErrors(value, explainOpportunityPayload, { ...opportunityMessages, ...details }, options);
}

/** Standard Schema of the payload of an OPPORTUNITY event (standardschema.dev). */
export const opportunityPayloadSchema: StandardSchema<OpportunityPayload> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isOpportunityPayload(value)
        ? { value }
        : { issues: payloadIssuesOf(value, explainOpportunityPayload, { ...opportunityMessages, ...details }) },
  },
};
