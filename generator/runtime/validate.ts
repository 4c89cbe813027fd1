import type { ApiError } from '@rdsm-events/types/api-error';
import { type LocatedError, toApiError } from './error.js';
import { addError, type ErrorCollector, type Explainer } from './explainer.js';
import type { Messages } from './message.js';
import { RdsmValidationError } from './validation-error.js';

/** Validation options. */
export interface ValidateOptions {
  /** With `'allow'`, unknown fields are not errors, at any level. The API silently drops them. */
  unknownFields?: 'reject' | 'allow' | undefined;
}

/**
 * The result of a validation: the value itself, or every error. Of more than 100,000 errors the
 * first 100,000 are reported.
 */
export type ValidationResult<T> = { valid: true; value: T } | { valid: false; errors: [ApiError, ...ApiError[]] };

/** The result for an invalid value. */
export function toResult<T>(
  value: unknown,
  explain: Explainer,
  messages: Messages,
  options?: ValidateOptions,
): ValidationResult<T> {
  const errors = apiErrorsOf(value, explain, messages, options);
  return errors ? { valid: false, errors } : { valid: true, value: value as T };
}

/**
 * Throws the errors of an invalid value.
 * @throws {RdsmValidationError} unless there are only unknown fields, and they are allowed.
 */
export function throwErrors(value: unknown, explain: Explainer, messages: Messages, options?: ValidateOptions): void {
  const errors = apiErrorsOf(value, explain, messages, options);
  if (errors) throw new RdsmValidationError(errors);
}

/** The errors of a value that a check rejected. */
export function collectErrors(value: unknown, explain: Explainer, options?: ValidateOptions): LocatedError[] {
  const allowsUnknown = options?.unknownFields === 'allow';
  const collector: ErrorCollector = { errors: [], path: [], allowsUnknown, customFields: undefined };
  // A value that reads differently each time was rejected before, and no longer is.
  if (explain(value, collector) && !allowsUnknown) addError(collector, 'INVALID');
  return collector.errors;
}

/** The errors with their messages; undefined if there are none. */
function apiErrorsOf(
  value: unknown,
  explain: Explainer,
  messages: Messages,
  options: ValidateOptions | undefined,
): [ApiError, ...ApiError[]] | undefined {
  const errors = collectErrors(value, explain, options).map((error) => toApiError(error, messages));
  return errors[0] && (errors as [ApiError, ...ApiError[]]);
}
