// Generated from spec/messages/en.ts. Do not edit: change the spec and run "npm run generate".

import { en, type Messages } from '@rdsm-events/validators/errors';

/** The messages of errors, by `error_type` and variant. */
export const messages: Messages = /* @__PURE__ */ Object.assign({}, en, {
  'INVALID_FORMAT.cookie': 'Must be the value of the cookie {cookie}, or the Cookie header that contains it.',
  'INVALID_FORMAT.utm': 'Must be the source of a UTM address; a cookie is read by fromCookie.',
  'TOO_LONG.bytes': 'Is too long (maximum {maximum} bytes). Shorten its longest field or leave it out.',
  'INVALID.json': 'Cannot be written as JSON. Pass a plain object without cycles or BigInts.',
  'INVALID.listed': 'Is a listed field. Move it to the payload.',
  'INVALID.event': 'Is a whole event, where its payload is expected.',
  'INVALID_DATA_TYPE.max_items': 'Has several different values: give one.',
  'INVALID_FIELDS.prefix': 'The name of a custom field begins with {prefix}.',
  'INVALID_OPTION.valid_options': 'Must be one of: {valid_options}.',
  DID_YOU_MEAN: 'Did you mean {did_you_mean}?',
  FOUND_AT: 'It is called {found_at} here.',
  EXPECTED: 'Should be present.',
});

/** The messages of what every builder reports itself. */
export const builderMessages: Messages = {
  INVALID_DATA_TYPE: "Must be of type '{data_type}'.",
  'INVALID_DATA_TYPE.max_items': 'Has several different values: give one.',
  INVALID_OPTION: 'Must be one of the valid options.',
  INVALID: 'Is not valid.',
  'INVALID.event': 'Is a whole event, where its payload is expected.',
  INVALID_FIELDS: 'Does not exist.',
  'INVALID_OPTION.valid_options': 'Must be one of: {valid_options}.',
  DID_YOU_MEAN: 'Did you mean {did_you_mean}?',
  FOUND_AT: 'It is called {found_at} here.',
};
