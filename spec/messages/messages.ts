/**
 * Every message, by the kind of error or notice, and after a dot by what distinguishes messages of one kind: a format.
 * A word in braces is a placeholder for an entry of the error's `validation_rules`; `{field}` is the last field of the
 * path in `conflicts_with`. A language that misses a message does not compile.
 */
export type MessageKey =
  | 'CANNOT_BE_NULL'
  | 'INVALID_DATA_TYPE'
  | 'CANNOT_BE_BLANK'
  | 'INVALID_OPTION'
  | 'INVALID_FORMAT'
  | 'INVALID_FORMAT.email'
  | 'INVALID_FORMAT.date-time'
  | 'TOO_SHORT'
  | 'TOO_LONG'
  | 'OUT_OF_RANGE'
  | 'INVALID'
  | 'CONFLICTING_FIELD'
  | 'AT_LEAST_ONE_REQUIRED'
  | 'INVALID_FIELDS';

export type Messages = Readonly<Record<MessageKey, string>>;
