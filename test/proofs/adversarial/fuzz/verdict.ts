import type { RdsmValidationError, ValidateOptions } from '@rdsm-events/validators';
import type { ValidatorNames } from '../../../../generator/catalogue/names.js';
import type { Validator } from '../../../support/validators.js';

/** The four functions of a subject, and the error that one of them may throw. */
export interface Functions extends Validator {
  ValidationError: typeof RdsmValidationError;
}

/** The functions of a subject among what a module exports. */
export function functionsOf(names: ValidatorNames, exports: Record<string, unknown>): Functions {
  const functions = {
    is: exports[names.is],
    validate: exports[names.validate],
    assert: exports[names.assert],
    schema: exports[names.standardSchema],
    ValidationError: exports.RdsmValidationError,
  };
  return functions as unknown as Functions;
}

/** What is wrong with the answers of the four functions to a value; undefined when they are as expected. */
export function disagreement(functions: Functions, value: unknown, expected: boolean): string | undefined {
  const { is, validate, schema } = functions;
  const result = validate(value);
  const standard = schema['~standard'].validate(value);
  const answers = [is(value), result.valid, !throws(functions, value), standard.issues === undefined];
  if (answers.some((answer) => answer !== expected)) return `${answers} instead of ${expected}`;
  const issues = standard.issues?.length ?? 0;
  const errors = result.valid ? 0 : result.errors.length;
  if (errors !== issues || errors > 0 === expected) return `${errors} errors, ${issues} issues`;
  const lenient = validate(value, { unknownFields: 'allow' });
  const kept = result.valid ? [] : result.errors.filter(({ error_type }) => error_type !== 'INVALID_FIELDS');
  if ((lenient.valid ? 0 : lenient.errors.length) !== kept.length) return 'with unknown fields, other errors';
  if (throws(functions, value, { unknownFields: 'allow' }) === lenient.valid)
    return 'with unknown fields, assert differs';
  return undefined;
}

/** Whether `assert` throws what it may. Anything else is thrown on. */
function throws({ assert, ValidationError }: Functions, value: unknown, options?: ValidateOptions): boolean {
  try {
    assert(value, options);
    return false;
  } catch (error) {
    if (error instanceof ValidationError) return true;
    throw error;
  }
}
