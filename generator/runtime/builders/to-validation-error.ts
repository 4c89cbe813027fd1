import {
  type LocatedError,
  type Messages,
  type RdsmValidationError,
  toValidationError as toError,
} from '@rdsm-events/validators/errors';

/** The errors as an exception. There is at least one. */
export function toValidationError(messages: Messages, ...errors: LocatedError[]): RdsmValidationError {
  return toError(errors as [LocatedError, ...LocatedError[]], messages);
}
