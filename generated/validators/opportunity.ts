// Generated from spec/events/opportunity.ts. Do not edit: change the spec and run "npm run generate".

import { isOpportunityEvent } from './checks/opportunity.js';
import { opportunityEventRule } from './rules/opportunity.js';
import { holds } from './runtime/fields.js';
import { type StandardSchema, issuesOf } from './runtime/standard-schema.js';
import { type ValidateOptions, type ValidationResult, explain, refuse } from './runtime/validate.js';
import type { OpportunityEvent } from '@rdsm-events/types/opportunity';

/**
 * Whether a value is a OPPORTUNITY event.
 *
 * A contact was marked as an opportunity. The contact must exist: this event does not create it.
 */
export function isOpportunity(value: unknown): value is OpportunityEvent {
  return holds(isOpportunityEvent, value);
}

/**
 * Validates a OPPORTUNITY event.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 */
export function validateOpportunity(value: unknown, options?: ValidateOptions): ValidationResult<OpportunityEvent> {
  return isOpportunity(value) ? { valid: true, value } : explain(value, opportunityEventRule, options);
}

/**
 * Asserts that a value is a OPPORTUNITY event.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertOpportunity(value: unknown, options?: ValidateOptions): asserts value is OpportunityEvent {
  if (!isOpportunity(value)) refuse(value, opportunityEventRule, options);
}

/** Standard Schema of a OPPORTUNITY event (standardschema.dev). */
export const opportunitySchema: StandardSchema<OpportunityEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) => (isOpportunity(value) ? { value } : { issues: issuesOf(value, opportunityEventRule) }),
  },
};
