import type { StandardSchema, ValidateOptions, ValidationResult } from '@rdsm-events/validators';

/** The public functions of an event, the union or the batch. */
export interface Validator {
  readonly is: (value: unknown) => boolean;
  readonly validate: (value: unknown, options?: ValidateOptions) => ValidationResult<unknown>;
  readonly assert: (value: unknown, options?: ValidateOptions) => void;
  readonly schema: StandardSchema<unknown>;
}
