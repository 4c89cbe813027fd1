// Generated from spec/messages/en.ts. Do not edit: change the spec and run "npm run generate".

import type { Messages } from '../runtime/message.js';

/** The messages of errors, by `error_type` and variant: see runtime/message.ts. */
export const en: Messages = {
  CANNOT_BE_NULL: 'Cannot be null.',
  'CANNOT_BE_NULL.webhook': 'Is a webhook of RD Station, not an event.',
  INVALID_DATA_TYPE: "Must be of type '{data_type}'.",
  CANNOT_BE_BLANK: 'Cannot be blank.',
  INVALID_OPTION: 'Must be one of the valid options.',
  'INVALID_OPTION.webhook': 'Is a webhook of RD Station, not an event.',
  'INVALID_FORMAT.email': 'Must be an email address.',
  'INVALID_FORMAT.date-time': 'Must be an RFC 3339 date-time.',
  INVALID: 'Is not valid.',
  'CONFLICTING_FIELD.traffic_source': 'Must be empty when {conflicts_with} is a cookie.',
  AT_LEAST_ONE_REQUIRED: 'At least one of {fields} is required.',
  INVALID_FIELDS: 'Does not exist.',
  'INVALID_FIELDS.event_type': 'Is not a field of {event_type}.',
  'INVALID_FIELDS.custom_fields': 'Only {did_you_mean} accepts custom fields.',
};
