import type { Cookie } from './cookie.js';
import { type Fault, wrongFormat, wrongType } from './errors.js';
import { fieldAt } from './field-at.js';
import { toValidationError } from './to-validation-error.js';

/**
 * The values of the traffic fields by their UTM parameters. A field whose parameter is not given is undefined, so that
 * it takes the place of an earlier one.
 * @param fields The fields by parameter.
 * @throws {RdsmValidationError} for what is no text, and for a cookie in place of the source.
 */
export function readUtm<Traffic>(
  utm: object,
  fields: { readonly [parameter: string]: string },
  { field, pattern }: Cookie,
): Traffic {
  const faults: Fault[] = [];
  const traffic: Record<string, unknown> = {};
  for (const parameter of Object.keys(fields)) {
    const name = fields[parameter] as string;
    const value = fieldAt(utm, parameter) ?? undefined;
    const place = ['payload', name];
    if (value !== undefined && typeof value !== 'string') faults.push(wrongType(place, 'STRING'));
    else if (name === field && pattern.test(value ?? '')) faults.push(wrongFormat(place, utmSource));
    traffic[name] = value;
  }
  if (faults.length > 0) throw toValidationError(...faults);
  return traffic as Traffic;
}

const utmSource = { name: 'utm', phrase: 'the source of a UTM address; a cookie is read by fromCookie' };
