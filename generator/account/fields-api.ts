import type { CustomFieldName } from '../../spec/custom-fields.js';
import { isText } from '../../spec/origin.js';
import type { AccountField } from '../runtime/builders/account-field.js';
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
  return Object.fromEntries(fields.map((field) => [field.name, declareField(field)]));
}

function declareField({ kind, isList, options, label }: AccountField): CustomField {
  const [first, ...others] = options;
  const item: CustomField =
    first === undefined
      ? kind === 'text'
        ? customField.text()
        : customField[kind]({ sentAs: 'string' })
      : customField.oneOf([first, ...others]);
  const description = isText(label) ? { description: label } : {};
  return isList ? customField.listOf(item, description) : { ...item, schema: { ...item.schema, ...description } };
}
