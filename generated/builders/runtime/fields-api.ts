import type { Messages } from '@rdsm-events/validators/errors';
import type { FieldsApi } from './account-field.js';
import { argumentErrors } from './argument-error.js';
import { checkOptions } from './check-options.js';
import type { CustomField } from './custom-field.js';
import { declareField, type Kinds } from './declare-field.js';
import { boolean, integer, listOf, oneOf, text } from './field-kinds.js';
import { readAccountFields } from './read-account-fields.js';
import { type FieldsApiOptions, reportUnknownTypes } from './unknown-types.js';

/** A custom field of an account that the compiler does not know. */
export type AnyCustomField = CustomField<
  string | string[],
  string | number | boolean | readonly (string | number | boolean)[]
>;

/**
 * The declaration of each custom field in a response of the API. One whose data type is not known is declared as text.
 * @throws {RdsmValidationError} with every error in it.
 */
export function declareAccountFields(
  answer: unknown,
  api: FieldsApi,
  names: RegExp,
  messages: Messages,
  options?: FieldsApiOptions,
): Record<string, AnyCustomField> {
  checkOptions(options, { onUnknownType: 'FUNCTION' }, messages);
  const { fields, errors } = readAccountFields(answer, api, names);
  if (errors.length > 0) {
    throw argumentErrors(messages, ...errors.map((error) => ({ ...error, path: ['answer', ...error.path] })));
  }
  reportUnknownTypes(fields, options);
  return Object.fromEntries(fields.map((field) => [field.name, declareField(field, kinds)]));
}

const kinds: Kinds<AnyCustomField> = {
  text,
  integer,
  boolean,
  oneOf: (options) => oneOf(...options),
  listOf: (item) => listOf(item as CustomField<string, string | number | boolean>),
};
