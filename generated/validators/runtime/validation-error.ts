import type { ApiError } from '@rdsm-events/types/api-error';

/** Thrown for invalid input. Its message contains paths, never values: payloads are personal data. */
export class RdsmValidationError extends Error {
  override readonly name = 'RdsmValidationError';
  /** Every error, in the order in which a value is checked. */
  readonly errors: readonly [ApiError, ...ApiError[]];

  /** @param detail A message of the first error that says more than its own. */
  constructor(errors: readonly [ApiError, ...ApiError[]], detail?: string) {
    const [first, ...rest] = errors;
    const more = rest.length === 0 ? '' : ` (and ${rest.length} more)`;
    super(`${first.path}: ${detail ?? first.error_message}${more}`);
    this.errors = errors;
  }
}
