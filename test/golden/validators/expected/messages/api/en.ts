// Generated from spec/messages/en.ts. Do not edit: change the spec and run "npm run generate".

import type { Messages } from '../../runtime/message.js';

/** The messages of errors that any event can have. */
const base: Messages = {
  CANNOT_BE_NULL: 'Cannot be null.',
  INVALID_DATA_TYPE: "Must be of type '{data_type}'.",
  CANNOT_BE_BLANK: 'Cannot be blank.',
  INVALID_OPTION: 'Must be one of the valid options.',
  INVALID: 'Is not valid.',
  INVALID_FIELDS: 'Does not exist.',
};

/** The messages of errors, by `error_type` and variant: see runtime/message.ts. */
export const en: Messages = /* @__PURE__ */ Object.assign({}, base, {
  'CANNOT_BE_NULL.webhook': 'Is a webhook of RD Station, not an event.',
  'INVALID_OPTION.webhook': 'Is a webhook of RD Station, not an event.',
  'INVALID_FORMAT.email': 'Must be an email address.',
  'INVALID_FORMAT.date-time': 'Must be an RFC 3339 date-time.',
  CONFLICTING_FIELD: 'Must be empty because of the value of {conflicts_with}.',
  'INVALID_FIELDS.event_type': 'Is not a field of {event_type}.',
  'INVALID_FIELDS.custom_fields': 'Only {did_you_mean} accepts custom fields.',
});

/** The messages that are only in detailed messages: see runtime/detailed-message.ts. */
export const details: Messages = {
  'INVALID_OPTION.valid_options': 'Must be one of: {valid_options}.',
  DID_YOU_MEAN: 'Did you mean {did_you_mean}?',
  FOUND_AT: 'It is called {found_at} here.',
};

/** The messages of errors of GREETING. */
export const greetingMessages: Messages = /* @__PURE__ */ Object.assign({}, base, {
  'INVALID_FORMAT.email': 'Must be an email address.',
  'INVALID_FORMAT.date-time': 'Must be an RFC 3339 date-time.',
  CONFLICTING_FIELD: 'Must be empty because of the value of {conflicts_with}.',
});

/** The messages of errors of FAREWELL_SAID. */
export const farewellSaidMessages: Messages = /* @__PURE__ */ Object.assign({}, base, {
  'INVALID_FORMAT.email': 'Must be an email address.',
  'INVALID_FIELDS.custom_fields': 'Only {did_you_mean} accepts custom fields.',
});
