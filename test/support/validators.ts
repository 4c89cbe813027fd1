import * as published from '@rdsm-events/validators';
import type { ValidatorNames } from '../../generator/catalogue/names.js';

/** The four public functions of an event, a payload, the union or the batch. */
export interface Validator {
  is: (value: unknown) => boolean;
  validate: (value: unknown, options?: published.ValidateOptions) => published.ValidationResult<unknown>;
  assert: (value: unknown, options?: published.ValidateOptions) => void;
  schema: published.StandardSchema<unknown>;
}

/** The generated validator of these names. */
export function validatorOf({ is, validate, assert, standardSchema }: ValidatorNames): Validator {
  const all = published as unknown as Record<string, never>;
  const found = { is: all[is], validate: all[validate], assert: all[assert], schema: all[standardSchema] };
  if (Object.values(found).some((member) => member === undefined)) throw new Error(`${is} and its like are missing.`);
  return found as unknown as Validator;
}
