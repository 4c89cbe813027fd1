// Generated from spec/errors.ts. Do not edit: change the spec and run "npm run generate".

/** The types of errors that are known, of the validators and of the API. The API may send others. */
export type ErrorType =
  | 'CANNOT_BE_NULL'
  | 'INVALID_DATA_TYPE'
  | 'CANNOT_BE_BLANK'
  | 'INVALID_OPTION'
  | 'INVALID_FORMAT'
  | 'TOO_SHORT'
  | 'TOO_LONG'
  | 'OUT_OF_RANGE'
  | 'INVALID'
  | 'CONFLICTING_FIELD'
  | 'AT_LEAST_ONE_REQUIRED'
  | 'INVALID_FIELDS'
  | 'MISSING'
  | 'VALUES_MUST_BE_LOWERCASE'
  | 'MUST_BE_STRING'
  | 'INVALID_EMAIL_FORMAT'
  | 'UNABLE_TO_LOAD_CDP_SCHEMA'
  | 'BAD_REQUEST'
  | 'UNAUTHORIZED'
  | 'RESOURCE_NOT_FOUND'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'RATE_LIMIT_EXCEDDED'
  | 'SERVICE_UNAVAILABLE';
