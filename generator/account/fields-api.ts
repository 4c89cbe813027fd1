import type { CustomFieldName } from '../../spec/custom-fields.js';
import { isText } from '../../spec/origin.js';
import { declareField, type Kinds } from '../runtime/builders/declare-field.js';
import { type FieldsApiOptions, reportUnknownTypes } from '../runtime/builders/unknown-types.js';
import { type CustomField, customField } from './custom-field.js';
import { readFields } from './read-fields.js';

/**
 * The custom fields that the response of `GET /platform/contacts/fields` describes, for the config of an account. The
 * fields that every account has are left out. One whose data type is not known is declared as text, and reported to
 * `onUnknownType`.
 * @param answer The body of the response, as parsed JSON.
 * @throws {SpecError} with every problem of the response; its locations begin with `answer`.
 */
export function fromFieldsApi(answer: unknown, options?: FieldsApiOptions): { [name: CustomFieldName]: CustomField } {
  const fields = readFields(answer);
  reportUnknownTypes(fields, options);
  return Object.fromEntries(fields.map((field) => [field.name, withLabel(declareField(field, kinds), field.label)]));
}

const kinds: Kinds<CustomField> = {
  text: customField.text(),
  integer: customField.integer(),
  boolean: customField.boolean(),
  oneOf: (options) => customField.oneOf(options),
  listOf: (item) => customField.listOf(item),
};

/** A field, with its label as its description. */
function withLabel(field: CustomField, label: string | undefined): CustomField {
  return isText(label) ? { ...field, schema: { ...field.schema, description: label } } : field;
}
