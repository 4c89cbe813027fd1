import type { CustomFieldName } from '../../spec/custom-fields.js';
import { isText } from '../../spec/origin.js';
import type { AccountField } from '../runtime/builders/account-field.js';
import { type CustomField, customField } from './custom-field.js';
import { readFields } from './read-fields.js';

/**
 * The custom fields that the response of `GET /platform/contacts/fields` describes, for the config of an account. The
 * fields that every account has are left out.
 * @param answer The body of the response, as parsed JSON.
 * @throws {SpecError} with every problem of the response; its locations begin with `answer`.
 */
export function fromFieldsApi(answer: unknown): { [name: CustomFieldName]: CustomField } {
  return Object.fromEntries(readFields(answer).map((field) => [field.name, declareField(field)]));
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
