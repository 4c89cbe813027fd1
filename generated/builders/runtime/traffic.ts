import { invalidFormat, type LocatedError, type Messages, wrongType } from '@rdsm-events/validators/errors';
import type { Cookie } from './cookie.js';
import { fieldAt } from './field-at.js';
import { toValidationError } from './to-validation-error.js';

/**
 * The values of the traffic fields by their UTM parameters. A field whose parameter is missing is undefined, so that it
 * replaces an earlier one.
 * @param fields The fields by parameter.
 * @throws {RdsmValidationError} for a value that is not a string, and for a cookie as the source.
 */
export function readUtm<Traffic>(
  utm: object,
  fields: { readonly [parameter: string]: string },
  { field, pattern }: Cookie,
  messages: Messages,
): Traffic {
  const errors: LocatedError[] = [];
  const traffic: Record<string, unknown> = {};
  for (const parameter of Object.keys(fields)) {
    const name = fields[parameter] as string;
    const value = fieldAt(utm, parameter) ?? undefined;
    const path = ['payload', name];
    if (value !== undefined && typeof value !== 'string') errors.push(wrongType(path, 'STRING'));
    else if (name === field && pattern.test(value ?? '')) errors.push(invalidFormat(path, 'utm'));
    traffic[name] = value;
  }
  if (errors.length > 0) throw toValidationError(messages, ...errors);
  return traffic as Traffic;
}
