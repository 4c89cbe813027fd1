// Generated from spec/errors.ts. Do not edit: change the spec and run "npm run generate".

import type { Words } from './report.js';

/** Where the path of an error begins: the body of the request. */
export const pathRoot = '$.body';

export const missing: Words = { error_type: 'CANNOT_BE_NULL', error_message: 'Cannot be null.' };

export const wrongType: Words = { error_type: 'INVALID_DATA_TYPE', error_message: "Must be of type '{data_type}'." };

export const blank: Words = { error_type: 'CANNOT_BE_BLANK', error_message: 'Cannot be blank.' };

export const notAnOption: Words = { error_type: 'INVALID_OPTION', error_message: 'Must be one of the valid options.' };

export const wrongFormat: Words = { error_type: 'INVALID_FORMAT', error_message: 'Must be {phrase}.' };

export const unknownField: Words = { error_type: 'INVALID_FIELDS', error_message: 'Does not exist.' };

export const invalid: Words = { error_type: 'INVALID', error_message: 'Is not valid.' };

export const notString: Words = {
  error_type: 'INVALID_DATA_TYPE',
  error_message: "Must be of type 'STRING'.",
  validation_rules: { data_type: 'STRING' },
};

export const notInteger: Words = {
  error_type: 'INVALID_DATA_TYPE',
  error_message: "Must be of type 'INTEGER'.",
  validation_rules: { data_type: 'INTEGER' },
};

export const notNumber: Words = {
  error_type: 'INVALID_DATA_TYPE',
  error_message: "Must be of type 'FLOAT'.",
  validation_rules: { data_type: 'FLOAT' },
};

export const notBoolean: Words = {
  error_type: 'INVALID_DATA_TYPE',
  error_message: "Must be of type 'BOOLEAN'.",
  validation_rules: { data_type: 'BOOLEAN' },
};

export const notArray: Words = {
  error_type: 'INVALID_DATA_TYPE',
  error_message: "Must be of type 'SET'.",
  validation_rules: { data_type: 'SET' },
};

export const notObject: Words = {
  error_type: 'INVALID_DATA_TYPE',
  error_message: "Must be of type 'OBJECT'.",
  validation_rules: { data_type: 'OBJECT' },
};
