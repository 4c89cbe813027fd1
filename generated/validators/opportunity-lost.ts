// Generated from spec/events/opportunity-lost.ts. Do not edit: change the spec and run "npm run generate".

import type { OpportunityLostEvent } from '@rdsm-events/types/opportunity-lost';
import { isOpportunityLostEvent } from './checks/opportunity-lost.js';
import { explainOpportunityLostEvent } from './explainers/opportunity-lost.js';
import { opportunityMessages } from './messages/en.js';
import { runCheck } from './runtime/fields.js';
import { issuesOf, type StandardSchema } from './runtime/standard-schema.js';
import { throwErrors, toResult, type ValidateOptions, type ValidationResult } from './runtime/validate.js';

export { RdsmValidationError } from './runtime/validation-error.js';
export type { ValidationResult } from './runtime/validate.js';

/**
 * Whether a value is an OPPORTUNITY_LOST event.
 *
 * A contact was marked as a lost opportunity. The contact must exist: this event does not create it.
 */
export function isOpportunityLost(value: unknown): value is OpportunityLostEvent {
  return runCheck(isOpportunityLostEvent, value);
}

/**
 * Validates an OPPORTUNITY_LOST event.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 */
export function validateOpportunityLost(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<OpportunityLostEvent> {
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
  if (!isOpportunityLost(value)) throwErrors(value, explainOpportunityLostEvent, opportunityMessages, options);
}

/** Standard Schema of an OPPORTUNITY_LOST event (standardschema.dev). */
export const opportunityLostSchema: StandardSchema<OpportunityLostEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isOpportunityLost(value)
        ? { value }
        : { issues: issuesOf(value, explainOpportunityLostEvent, opportunityMessages) },
  },
};
