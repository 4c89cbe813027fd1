import type { ApiError } from '@rdsm-events/types/api-error';
import {
  detailedMessageOf,
  type LocatedError,
  type Messages,
  printPath,
  RdsmValidationError,
  toApiError,
} from '@rdsm-events/validators/errors';

/** Errors in the arguments of a function, which are in no body: a path begins with the name of the argument. At least one. */
export function argumentErrors(messages: Messages, ...errors: LocatedError[]): RdsmValidationError {
  const inBody = printPath([]).length + 1;
  const printed = errors.map((error) => ({
    ...toApiError(error, messages),
    path: printPath(error.path).slice(inBody),
  }));
  const [first] = errors as [LocatedError, ...LocatedError[]];
  return new RdsmValidationError(printed as [ApiError, ...ApiError[]], detailedMessageOf(first, messages));
}
