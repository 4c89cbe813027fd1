// Generated from spec/events/opportunity.ts. Do not edit: change the spec and run "npm run generate".

import type { OpportunityEvent } from '@rdsm-events/types/opportunity';
import { isOpportunityEvent } from './checks/opportunity.js';
import { explainOpportunityEvent } from './explainers/opportunity.js';
import { opportunityMessages } from './messages/en.js';
import { runCheck } from './runtime/fields.js';
import { issuesOf, type StandardSchema } from './runtime/standard-schema.js';
import { throwErrors, toResult, type ValidateOptions, type ValidationResult } from './runtime/validate.js';

export { RdsmValidationError } from './runtime/validation-error.js';
export type { ValidationResult } from './runtime/validate.js';

/**
 * Whether a value is an OPPORTUNITY event.
 *
 * A contact was marked as an opportunity. The contact must exist: this event does not create it.
 */
export function isOpportunity(value: unknown): value is OpportunityEvent {
  return runCheck(isOpportunityEvent, value);
}

/**
 * Validates an OPPORTUNITY event.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 */
export function validateOpportunity(value: unknown, options?: ValidateOptions): ValidationResult<OpportunityEvent> {
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
  if (!isOpportunity(value)) throwErrors(value, explainOpportunityEvent, opportunityMessages, options);
}

/** Standard Schema of an OPPORTUNITY event (standardschema.dev). */
export const opportunitySchema: StandardSchema<OpportunityEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isOpportunity(value) ? { value } : { issues: issuesOf(value, explainOpportunityEvent, opportunityMessages) },
  },
};
