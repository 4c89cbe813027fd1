import type { ErrorMessageKey, NoticeMessageKey } from './messages.js';

/**
 * The messages of one language for people who fill in a form, by the type of an error or notice. After a dot is what
 * plain data shows of the problem: the names of validation rules (`OUT_OF_RANGE.minimum`), or the value of one
 * (`INVALID_DATA_TYPE.STRING`). A word in braces is a placeholder for the validation rule of that name. A language
 * without a message does not compile.
 */
export type Translation = Readonly<Record<TranslationKey, string>>;

export type TranslationKey =
  // The rules of those errors do not distinguish them.
  | Exclude<ErrorMessageKey, 'INVALID.listed' | 'INVALID.event'>
  | 'CANNOT_BE_NULL.required'
  | `INVALID_DATA_TYPE.${DataType}`
  | ResponseErrorKey
  // Several values are shown as one is, and no visitor reads a regular expression.
  | Exclude<NoticeMessageKey, 'UNUSUAL.value' | 'UNUSUAL.pattern'>
  | SharedKey;

type DataType = 'STRING' | 'INTEGER' | 'FLOAT' | 'BOOLEAN' | 'SET' | 'OBJECT';

/** The errors that only responses of the API have. */
type ResponseErrorKey =
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

/**
 * The sentences that follow the message of an error, what is between the last two values of several, what a value of each
 * type is called, and how a date is written.
 */
type SharedKey = 'DID_YOU_MEAN' | 'FOUND_AT' | 'OR' | `DATA_TYPE.${DataType}` | 'DATE';
