import type { Messages } from '@rdsm-events/validators/errors';
import type { AccountField, FieldsApi } from './account-field.js';
import { argumentErrors } from './argument-error.js';
import type { CustomField } from './custom-field.js';
import { boolean, integer, listOf, oneOf, text } from './field-kinds.js';
import { readAccountFields } from './read-account-fields.js';

/** A custom field of an account that the compiler does not know. */
export type AnyCustomField = CustomField<
  string | string[],
  string | number | boolean | readonly (string | number | boolean)[]
>;

/** The declaration of each custom field in a response of the API. @throws {RdsmValidationError} with every error in it. */
export function declareAccountFields(
  answer: unknown,
  api: FieldsApi,
  names: RegExp,
  messages: Messages,
): Record<string, AnyCustomField> {
  const { fields, errors } = readAccountFields(answer, api, names);
  if (errors.length > 0) {
    throw argumentErrors(messages, ...errors.map((error) => ({ ...error, path: ['answer', ...error.path] })));
  }
  return Object.fromEntries(fields.map((field) => [field.name, kindOf(field)]));
}

function kindOf({ kind, isList, options }: AccountField): AnyCustomField {
  const [first, ...others] = options;
  const item: CustomField<string, string | number | boolean> =
    first === undefined ? kinds[kind] : oneOf(first, ...others);
  return isList ? listOf(item) : item;
}

const kinds = { text, integer, boolean };
