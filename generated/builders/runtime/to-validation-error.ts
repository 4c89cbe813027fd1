import type { ApiError } from '@rdsm-events/types/api-error';
import { type Fault, printPath, RdsmValidationError } from './errors.js';

/** What is thrown for faults, in the words of the API. There is at least one. */
export function toValidationError(...faults: Fault[]): RdsmValidationError {
  return new RdsmValidationError(faults.map(toError) as [ApiError, ...ApiError[]]);
}

/** The fault with its place as a path. */
export function toError({ place, ...error }: Fault): ApiError {
  return { ...error, path: printPath(place) };
}
