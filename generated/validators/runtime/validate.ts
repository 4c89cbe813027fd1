import type { ApiError } from '@rdsm-events/types/api-error';
import { type LocatedError, toApiError } from './error.js';
import { addError, type ErrorCollector, type Explainer } from './explainer.js';
import type { Messages } from './message.js';
import { toValidationError } from './to-validation-error.js';

/** Validation options. */
export interface ValidateOptions {
  /** With `'allow'`, unknown fields are not errors, at any level. The API silently drops them. */
  unknownFields?: 'reject' | 'allow' | undefined;
}

/** @throws {TypeError} for another option, which a program without types may misspell, and for another value. */
export function checkOptions(options: ValidateOptions): void {
  for (const [name, value] of Object.entries(options)) {
    if (name === 'unknownFields' && [undefined, 'reject', 'allow'].includes(value)) continue;
    throw new TypeError("The only option is unknownFields: 'reject' or 'allow'.");
  }
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
  const errors = collectErrors(value, explain, options).map((error) => toApiError(error, messages));
  return errors.length > 0
    ? { valid: false, errors: errors as [ApiError, ...ApiError[]] }
    : { valid: true, value: value as T };
}

/**
 * Throws the errors of an invalid value.
 * @param messages Those of the errors, with the ones that are only in detailed messages.
 * @throws {RdsmValidationError} unless there are only unknown fields, and they are allowed.
 */
export function throwErrors(value: unknown, explain: Explainer, messages: Messages, options?: ValidateOptions): void {
  const [first, ...rest] = collectErrors(value, explain, options);
  if (first) throw toValidationError([first, ...rest], messages);
}

/** The errors of a value that a check rejected. */
export function collectErrors(value: unknown, explain: Explainer, options?: ValidateOptions): LocatedError[] {
  const collector: ErrorCollector = {
    errors: [],
    path: [],
    allowsUnknown: options?.unknownFields === 'allow',
    // Not absent: a polluted prototype would provide it.
    account: undefined,
  };
  // A value that reads differently each time was rejected before, and no longer is.
  if (explain(value, collector) && !collector.allowsUnknown) addError(collector, 'INVALID');
  return collector.errors;
}
