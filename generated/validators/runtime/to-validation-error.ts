import { detailedMessageOf } from './detailed-message.js';
import { type LocatedError, toApiError } from './error.js';
import type { Messages } from './message.js';
import { RdsmValidationError } from './validation-error.js';

/**
 * Errors as an exception.
 * @param messages Those of the errors, with the ones that are only in detailed messages.
 */
export function toValidationError(
  errors: readonly [LocatedError, ...LocatedError[]],
  messages: Messages,
): RdsmValidationError {
  const [first, ...rest] = errors;
  const toError = (error: LocatedError) => toApiError(error, messages);
  return new RdsmValidationError([toError(first), ...rest.map(toError)], detailedMessageOf(first, messages));
}
