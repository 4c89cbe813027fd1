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
  return isFilled(errors) ? { valid: false, errors } : { valid: true, value: value as T };
}

/**
 * Throws the errors of an invalid value.
 * @throws {RdsmValidationError} unless there are only unknown fields, and they are allowed.
 */
export function throwErrors(value: unknown, explain: Explainer, messages: Messages, options?: ValidateOptions): void {
  const errors = apiErrorsOf(value, explain, messages, options);
  if (isFilled(errors)) throw new RdsmValidationError(errors);
}

/** The errors of a value that a check rejected. */
export function collectErrors(value: unknown, explain: Explainer, options?: ValidateOptions): LocatedError[] {
  const collector: ErrorCollector = { errors: [], path: [], allowsUnknown: options?.unknownFields === 'allow' };
  // A value that reads differently each time was rejected before, and no longer is.
  if (explain(value, collector) && !collector.allowsUnknown) addError(collector, 'INVALID');
  return collector.errors;
}

function apiErrorsOf(value: unknown, explain: Explainer, messages: Messages, options?: ValidateOptions): ApiError[] {
  return collectErrors(value, explain, options).map((error) => toApiError(error, messages));
}

function isFilled(errors: ApiError[]): errors is [ApiError, ...ApiError[]] {
  return errors.length > 0;
}
