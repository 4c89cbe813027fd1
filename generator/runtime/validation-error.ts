import type { ApiError } from '@rdsm-events/types/api-error';

/** What every error of this kind has, also one of the other build of this package: ESM and CommonJS each have a class. */
const brand = 'rdsm-events.RdsmValidationError';

/** Thrown for invalid input. Its message contains paths, never values: payloads are personal data. */
export class RdsmValidationError extends Error {
  // Declared, and assigned below: fields of a class take space in the script of a page.
  declare readonly name: 'RdsmValidationError';
  /** Every error, in the order in which a value is checked. */
  declare readonly errors: readonly [ApiError, ...ApiError[]];

  /** @param detail A message of the first error that is more detailed than its own. */
  constructor(errors: readonly [ApiError, ...ApiError[]], detail?: string) {
    const [first, ...rest] = errors;
    const more = rest.length === 0 ? '' : ` (and ${rest.length} more)`;
    super(`${first.path}: ${detail ?? first.error_message}${more}`);
    this.name = 'RdsmValidationError';
    this.errors = errors;
    Object.defineProperty(this, Symbol.for(brand), {});
  }

  /** Whether a value is such an error, also one that the other build of this package threw. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: a subclass inherits this method, and has its own instances only.
    if (this !== RdsmValidationError) return Function.prototype[Symbol.hasInstance].call(this, value);
    try {
      // What is no object throws, and so does a revoked proxy.
      return Symbol.for(brand) in (value as object);
    } catch {
      return false;
    }
  }
}
