/**
 * Every message, by the type of the error or notice. After a dot is what distinguishes messages of one type: the value of
 * a validation rule (`INVALID_FORMAT.email`) or its name (`OUT_OF_RANGE.minimum`). A word in braces is a placeholder for
 * the validation rule of that name; a path is shown as its last field. A language without a message does not compile.
 */
export type MessageKey = ErrorMessageKey | DetailMessageKey | NoticeMessageKey;

export type ErrorMessageKey =
  | 'CANNOT_BE_NULL'
  | 'CANNOT_BE_NULL.webhook'
  | 'INVALID_DATA_TYPE'
  | 'CANNOT_BE_BLANK'
  | 'INVALID_OPTION'
  | 'INVALID_OPTION.webhook'
  | 'INVALID_DATA_TYPE.data_types'
  | 'INVALID_DATA_TYPE.max_items'
  | 'INVALID_FORMAT'
  | 'INVALID_FORMAT.email'
  | 'INVALID_FORMAT.date-time'
  | 'INVALID_FORMAT.pattern'
  | 'INVALID_FORMAT.cookie'
  | 'INVALID_FORMAT.utm'
  | 'TOO_SHORT'
  | 'TOO_LONG'
  | 'TOO_LONG.bytes'
  | 'OUT_OF_RANGE'
  | 'OUT_OF_RANGE.minimum'
  | 'OUT_OF_RANGE.maximum'
  | 'OUT_OF_RANGE.exclusive_minimum'
  | 'OUT_OF_RANGE.exclusive_maximum'
  | 'OUT_OF_RANGE.multiple_of'
  | 'OUT_OF_RANGE.min_items'
  | 'OUT_OF_RANGE.max_items'
  | 'INVALID'
  | 'INVALID.unique_items'
  | 'INVALID.json'
  | 'INVALID.listed'
  | 'INVALID.event'
  | 'CONFLICTING_FIELD'
  | 'CONFLICTING_FIELD.traffic_source'
  | 'AT_LEAST_ONE_REQUIRED'
  | 'INVALID_FIELDS'
  | 'INVALID_FIELDS.event_type'
  | 'INVALID_FIELDS.custom_fields'
  | 'INVALID_FIELDS.prefix';

/**
 * What a message contains in addition where people read nothing else, such as in a form: the enum values instead of the
 * message without them, and what is meant after it.
 */
export type DetailMessageKey = 'INVALID_OPTION.valid_options' | 'DID_YOU_MEAN' | 'FOUND_AT';

/** In a message of a deprecation, `subject` is the event, the field or the value, as the spec declares it. */
export type NoticeMessageKey =
  | 'DEPRECATED'
  | 'DEPRECATED.successor'
  | 'DEPRECATED.refused_after'
  | 'DEPRECATED.refused_after.successor'
  | 'EXPECTED'
  | 'UNUSUAL'
  | 'UNUSUAL.value'
  | 'UNUSUAL.values'
  | 'UNUSUAL.min_length'
  | 'UNUSUAL.max_length'
  | 'UNUSUAL.pattern'
  | 'UNUSUAL.e164'
  | 'UNUSUAL.http_url'
  | 'UNUSUAL.lower_case'
  | 'UNUSUAL.minimum'
  | 'UNUSUAL.maximum'
  | 'UNUSUAL.min_items'
  | 'UNUSUAL.max_items'
  | 'UNLISTED';

export type Messages = Readonly<Record<MessageKey, string>>;
