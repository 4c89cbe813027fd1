import type { Messages } from './messages.js';

/** English, in the API's own words where it has them. */
export const en: Messages = {
  CANNOT_BE_NULL: 'Cannot be null.',
  INVALID_DATA_TYPE: "Must be of type '{data_type}'.",
  CANNOT_BE_BLANK: 'Cannot be blank.',
  INVALID_OPTION: 'Must be one of the valid options.',
  INVALID_FORMAT: 'Has an invalid format.',
  'INVALID_FORMAT.email': 'Must be an email address.',
  'INVALID_FORMAT.date-time': 'Must be an RFC 3339 date-time.',
  TOO_SHORT: 'Is too short (minimum {minimum}).',
  TOO_LONG: 'Is too long (maximum {maximum}).',
  OUT_OF_RANGE: 'Is out of range.',
  INVALID: 'Is not valid.',
  CONFLICTING_FIELD: 'Must be empty when {field} is a cookie.',
  AT_LEAST_ONE_REQUIRED: 'At least one of {fields} is required.',
  INVALID_FIELDS: 'Does not exist.',
};
