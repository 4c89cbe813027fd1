import type { ApiError } from '@rdsm-events/types/api-error';
import { type LocatedError, type Messages, RdsmValidationError, toApiError } from '@rdsm-events/validators/errors';

/** The errors as an exception. There is at least one. */
export function toValidationError(messages: Messages, ...errors: LocatedError[]): RdsmValidationError {
  return new RdsmValidationError(errors.map((error) => toApiError(error, messages)) as [ApiError, ...ApiError[]]);
}
