import type { ApiError } from '@rdsm-events/types/api-error';

/** Thrown by the `assert…` functions. Its message names places, never values: payloads are personal data. */
export class RdsmValidationError extends Error {
  override readonly name = 'RdsmValidationError';
  /** Everything that is wrong, in the order in which it is asked. */
  readonly errors: readonly [ApiError, ...ApiError[]];

  constructor(errors: readonly [ApiError, ...ApiError[]]) {
    const [first, ...rest] = errors;
    const more = rest.length === 0 ? '' : ` (and ${rest.length} more)`;
    super(`${first.path}: ${first.error_message}${more}`);
    this.errors = errors;
  }
}
