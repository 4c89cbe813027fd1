import type { ErrorType, ExpectedError } from '../../../../generator/emitters/conformance/checker/expected-error.js';

/** What an error says: the table of design.md, section 5. */
const words: Readonly<Record<ErrorType, string>> = {
  CANNOT_BE_NULL: 'Cannot be null.',
  INVALID_DATA_TYPE: "Must be of type '<data_type>'.",
  CANNOT_BE_BLANK: 'Cannot be blank.',
  INVALID_OPTION: 'Must be one of the valid options.',
  INVALID_FORMAT: 'Must be <format>.',
  CONFLICTING_FIELD: 'Must be empty when traffic_source is a cookie.',
  AT_LEAST_ONE_REQUIRED: 'At least one of several fields is required.',
  INVALID_FIELDS: 'Does not exist.',
};

const formats = { email: 'an email address', 'date-time': 'an RFC 3339 date-time' } as const;

export function wordsOf({ error_type, validation_rules = {} as never }: ExpectedError): string {
  const text = words[error_type];
  if ('data_type' in validation_rules) return text.replace('<data_type>', validation_rules.data_type);
  if ('format' in validation_rules) return text.replace('<format>', formats[validation_rules.format]);
  return text;
}
