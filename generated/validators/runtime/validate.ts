import type { ApiError } from '@rdsm-events/types/api-error';
import { invalid } from './errors.js';
import { type Report, type Rule, tell } from './report.js';
import { RdsmValidationError } from './validation-error.js';

/** Validation options. */
export interface ValidateOptions {
  /** With `'allow'`, unknown fields are no errors, at any level. The API silently drops them. */
  unknownFields?: 'refuse' | 'allow' | undefined;
}

/**
 * The result of a validation: the value itself, or every error. Of more than 100,000 errors the
 * first 100,000 are reported.
 */
export type ValidationResult<T> = { valid: true; value: T } | { valid: false; errors: [ApiError, ...ApiError[]] };

/** The result for an invalid value. */
export function explain<T>(value: unknown, rule: Rule, options?: ValidateOptions): ValidationResult<T> {
  const { errors } = reportOf(value, rule, options);
  return isFilled(errors) ? { valid: false, errors } : { valid: true, value: value as T };
}

/**
 * Throws the errors of an invalid value.
 * @throws {RdsmValidationError} unless there are only fields that do not exist, and they are allowed.
 */
export function refuse(value: unknown, rule: Rule, options?: ValidateOptions): void {
  const { errors } = reportOf(value, rule, options);
  if (isFilled(errors)) throw new RdsmValidationError(errors);
}

/** What is wrong with a value that a check refused, as the options want it. */
export function reportOf(value: unknown, rule: Rule, options?: ValidateOptions): Report {
  const allowsUnknown = options?.unknownFields === 'allow';
  const report: Report = { errors: [], places: [], place: [], allowsUnknown };
  // A value that reads differently each time was refused and then not: nothing can be said but that.
  if (rule(value, report)) tell(report, invalid);
  return report;
}

function isFilled(errors: ApiError[]): errors is [ApiError, ...ApiError[]] {
  return errors.length > 0;
}
