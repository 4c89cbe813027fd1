// Generated from spec/errors.ts. Do not edit: change the spec and run "npm run generate".

/** Where the path of an error begins: the body of the request. */
export const pathRoot = '$.body';

/** Every error there is. Words in braces are filled in. */
export const errors = {
  missing: { error_type: 'CANNOT_BE_NULL', error_message: 'Cannot be null.' },
  wrongType: {
    error_type: 'INVALID_DATA_TYPE',
    error_message: 'Must be of type \'{data_type}\'.',
  },
  blank: { error_type: 'CANNOT_BE_BLANK', error_message: 'Cannot be blank.' },
  notAnOption: {
    error_type: 'INVALID_OPTION',
    error_message: 'Must be one of the valid options.',
  },
  wrongFormat: { error_type: 'INVALID_FORMAT', error_message: 'Must be {phrase}.' },
  conflict: {
    error_type: 'CONFLICTING_FIELD',
    error_message: 'Must be empty when {field} is {phrase}.',
  },
  unknownField: { error_type: 'INVALID_FIELDS', error_message: 'Does not exist.' },
  invalid: { error_type: 'INVALID', error_message: 'It is not valid.' },
};
