import { fieldsApi } from '../../spec/fields-api.js';
import { en } from '../../spec/messages/en.js';
import { type Problem, SpecError } from '../catalogue/problem.js';
import type { AccountField, FieldsApiError } from '../runtime/builders/account-field.js';
import { readAccountFields } from '../runtime/builders/read-account-fields.js';
import { messageOf } from '../runtime/message.js';
import { printPath } from '../runtime/path.js';
import { fieldName } from './field-name.js';

/**
 * Reads the custom fields of a response.
 * @param file The file that contains it, for messages.
 * @throws {SpecError} with every problem of the response.
 */
export function readFields(answer: unknown, file?: string): AccountField[] {
  const { fields, errors } = readAccountFields(answer, fieldsApi, fieldName);
  if (errors.length > 0) throw new SpecError(errors.map((error) => toProblem(error, file)));
  return fields;
}

function toProblem({ error_type, validation_rules, variant, path }: FieldsApiError, file?: string): Problem {
  const fix = validation_rules?.pattern
    ? 'Leave the field out.'
    : `Give the whole body of the response of ${fieldsApi.request}.`;
  return {
    ...(file !== undefined && { file }),
    location: `answer${printPath(path).slice(printPath([]).length)}`,
    problem: messageOf(error_type, variant, validation_rules, en),
    fix,
  };
}
