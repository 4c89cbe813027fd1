import type { ApiError } from '@rdsm-events/types/api-error';
import { collect } from './collect.js';
import { type Fault, wrongType } from './fault.js';
import { own } from './own.js';
import { printPath } from './path.js';
import type { Rule } from './rule.js';
import { RdsmValidationError } from './validation-error.js';

/** How strictly a value is asked. */
export interface ValidateOptions {
  /** With `'allow'`, fields that do not exist are no errors, at any level. The API drops them without a word. */
  unknownFields?: 'refuse' | 'allow' | undefined;
}

/**
 * What a validator returns: the value itself, or everything that is wrong with it. There are 100,000 errors at most,
 * which is more than a body that the API takes can have.
 */
export type ValidationResult<T> = { valid: true; value: T } | { valid: false; errors: [ApiError, ...ApiError[]] };

/** The result for a value that a check refused. */
export function explain<T>(value: unknown, rule: Rule, options?: ValidateOptions): ValidationResult<T> {
  const [first, ...rest] = faultsOf(value, rule, options).map(toApiError);
  return first === undefined ? { valid: true, value: value as T } : { valid: false, errors: [first, ...rest] };
}

/**
 * Throws what is wrong with a value that a check refused.
 * @throws {RdsmValidationError} unless there are only fields that do not exist, and they are allowed.
 */
export function refuse(value: unknown, rule: Rule, options?: ValidateOptions): void {
  const result = explain(value, rule, options);
  if (!result.valid) throw new RdsmValidationError(result.errors);
}

/** The faults of a value that a check refused, as the options want them. */
export function faultsOf(value: unknown, rule: Rule, options?: ValidateOptions): Fault[] {
  const allowsUnknown = options?.unknownFields === 'allow';
  const faults = collect(value, rule, allowsUnknown);
  // A value that reads differently each time was refused and then not: nothing can be said but that.
  return faults.length === 0 && !allowsUnknown ? [wrongType([], rule.data_type)] : faults;
}

function toApiError(fault: Fault): ApiError {
  const { place, conflictsWith: _, ...error } = fault;
  const conflictsWith = own(fault, 'conflictsWith');
  return {
    ...error,
    ...(conflictsWith && { validation_rules: { conflicts_with: printPath(conflictsWith) } }),
    path: printPath(place),
  };
}
