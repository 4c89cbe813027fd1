import type { ApiError } from '@rdsm-events/types/api-error';
import { RdsmValidationError } from '@rdsm-events/validators';
import type { Fault } from './fault.js';
import { printPath } from './path.js';

/** Throws what is wrong, in the words of the API. */
export function refuse(first: Fault, ...rest: Fault[]): never {
  throw new RdsmValidationError([toError(first), ...rest.map(toError)]);
}

/** The fault with its place as a path. */
export function toError({ place, ...error }: Fault): ApiError {
  return { ...error, path: printPath(place) };
}
