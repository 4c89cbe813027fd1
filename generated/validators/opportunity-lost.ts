// Generated from spec/events/opportunity-lost.ts. Do not edit: change the spec and run "npm run generate".

import type { OpportunityLostEvent, OpportunityLostPayload } from '@rdsm-events/types/opportunity-lost';
import {
  isOpportunityLostEvent as checkOpportunityLostEvent,
  isOpportunityLostPayload as checkOpportunityLostPayload,
} from './checks/opportunity-lost.js';
import { explainOpportunityLostEvent, explainOpportunityLostPayload } from './explainers/opportunity-lost.js';
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
 * Whether a value is an OPPORTUNITY_LOST event.
 *
 * A contact was marked as a lost opportunity. The contact must exist: this event does not create it.
 */
export function isOpportunityLost(value: unknown): value is OpportunityLostEvent {
  return runCheck(checkOpportunityLostEvent, value);
}

/**
 * Validates an OPPORTUNITY_LOST event.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateOpportunityLost(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<OpportunityLostEvent> {
  if (options) checkOptions(options);
  return isOpportunityLost(value)
    ? { valid: true, value }
    : toResult(value, explainOpportunityLostEvent, opportunityMessages, options);
}

/**
 * Asserts that a value is an OPPORTUNITY_LOST event.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertOpportunityLost(
  value: unknown,
  options?: ValidateOptions,
): asserts value is OpportunityLostEvent {
  if (options) checkOptions(options);
  if (!isOpportunityLost(value))
    throwErrors(value, explainOpportunityLostEvent, { ...opportunityMessages, ...details }, options);
}

/** Standard Schema of an OPPORTUNITY_LOST event (standardschema.dev). */
export const opportunityLostSchema: StandardSchema<OpportunityLostEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isOpportunityLost(value)
        ? { value }
        : { issues: issuesOf(value, explainOpportunityLostEvent, { ...opportunityMessages, ...details }) },
  },
};

/**
 * Whether a value is the payload of an OPPORTUNITY_LOST event.
 *
 * What is sent as `payload`, without the rest of the event.
 */
export function isOpportunityLostPayload(value: unknown): value is OpportunityLostPayload {
  return runCheck(checkOpportunityLostPayload, value);
}

/**
 * Validates the payload of an OPPORTUNITY_LOST event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateOpportunityLostPayload(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<OpportunityLostPayload> {
  if (options) checkOptions(options);
  return isOpportunityLostPayload(value)
    ? { valid: true, value }
    : toPayloadResult(value, explainOpportunityLostPayload, opportunityMessages, options);
}

/**
 * Asserts that a value is the payload of an OPPORTUNITY_LOST event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertOpportunityLostPayload(
  value: unknown,
  options?: ValidateOptions,
): asserts value is OpportunityLostPayload {
  if (options) checkOptions(options);
  if (!isOpportunityLostPayload(value))
    throwPayloadErrors(value, explainOpportunityLostPayload, { ...opportunityMessages, ...details }, options);
}

/** Standard Schema of the payload of an OPPORTUNITY_LOST event (standardschema.dev). */
export const opportunityLostPayloadSchema: StandardSchema<OpportunityLostPayload> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isOpportunityLostPayload(value)
        ? { value }
        : { issues: payloadIssuesOf(value, explainOpportunityLostPayload, { ...opportunityMessages, ...details }) },
  },
};
