// Generated from spec/messages/en.ts. Do not edit: change the spec and run "npm run generate".

import { findLabel, type WithPath } from '../runtime/label-of.js';
import type { Messages } from '../runtime/message.js';
import type { StandardSchema } from '../runtime/standard-schema.js';
import {
  type ErrorData,
  type ErrorWithMessage,
  type NoticeData,
  problemMessage,
  translateErrors,
  translateIssues,
} from '../runtime/translate.js';
import { notices } from './notices/en.js';

/** The messages of errors: see runtime/translate.ts. */
const messages: Messages = {
  CANNOT_BE_NULL: 'This field is required.',
  'CANNOT_BE_NULL.required': 'Enter a value, or leave this field empty.',
  'CANNOT_BE_NULL.webhook': 'This is a webhook of RD Station, not an event.',
  INVALID_DATA_TYPE: 'This type of value is not accepted.',
  'INVALID_DATA_TYPE.STRING': 'Enter a text.',
  'INVALID_DATA_TYPE.INTEGER': 'Enter a whole number.',
  'INVALID_DATA_TYPE.FLOAT': 'Enter a number.',
  'INVALID_DATA_TYPE.BOOLEAN': 'Choose yes or no.',
  'INVALID_DATA_TYPE.SET': 'Enter a list.',
  'INVALID_DATA_TYPE.OBJECT': 'Enter an object with its fields.',
  'INVALID_DATA_TYPE.data_types': 'Enter {data_types}.',
  'INVALID_DATA_TYPE.max_items': 'Enter one value: this field has different ones.',
  CANNOT_BE_BLANK: 'Fill in this field.',
  INVALID_OPTION: 'Accepted values: {valid_options}.',
  'INVALID_OPTION.webhook': 'This is a webhook of RD Station, not an event.',
  INVALID_FORMAT: 'The format is not valid.',
  'INVALID_FORMAT.email': 'Enter a valid email address.',
  'INVALID_FORMAT.date-time': 'Enter a valid date and time, such as 2019-03-15T15:00:00-03:00.',
  'INVALID_FORMAT.pattern': 'Check the format of this field.',
  'INVALID_FORMAT.cookie': 'Enter the value of the cookie {cookie}, or the Cookie header that contains it.',
  'INVALID_FORMAT.utm': 'Enter the source of a UTM address; fromCookie reads cookies.',
  TOO_SHORT: 'Use at least {minimum} characters.',
  TOO_LONG: 'Use at most {maximum} characters.',
  'TOO_LONG.bytes': 'The event has more than {maximum} bytes. Shorten its longest field or leave it out.',
  OUT_OF_RANGE: 'The value is out of range.',
  'OUT_OF_RANGE.minimum': 'The smallest value is {minimum}.',
  'OUT_OF_RANGE.maximum': 'The largest value is {maximum}.',
  'OUT_OF_RANGE.exclusive_minimum': 'Enter a value greater than {exclusive_minimum}.',
  'OUT_OF_RANGE.exclusive_maximum': 'Enter a value less than {exclusive_maximum}.',
  'OUT_OF_RANGE.multiple_of': 'Enter a multiple of {multiple_of}.',
  'OUT_OF_RANGE.min_items': 'Least number of items: {min_items}.',
  'OUT_OF_RANGE.max_items': 'Greatest number of items: {max_items}.',
  INVALID: 'This value is not valid.',
  'INVALID.unique_items': 'Do not repeat items.',
  'INVALID.json': 'This value cannot be written as JSON. Use a plain object without cycles or BigInts.',
  CONFLICTING_FIELD: 'Leave this field empty because of the value of {conflicts_with}.',
  'CONFLICTING_FIELD.traffic_source': 'Leave this field empty when {conflicts_with} is a cookie.',
  AT_LEAST_ONE_REQUIRED: 'Fill in at least one of these fields: {fields}.',
  INVALID_FIELDS: 'This field does not exist.',
  'INVALID_FIELDS.event_type': 'This field does not belong to {event_type}.',
  'INVALID_FIELDS.GREETING': 'This event accepts no custom fields, unlike {did_you_mean}.',
  'INVALID_FIELDS.prefix': 'The name of a custom field begins with {prefix}.',
  MISSING: 'This field is required.',
  VALUES_MUST_BE_LOWERCASE: 'Use lower case.',
  MUST_BE_STRING: 'Enter a text.',
  INVALID_EMAIL_FORMAT: 'Enter a valid email address.',
  UNABLE_TO_LOAD_CDP_SCHEMA: 'The API key does not belong to RD Station Marketing.',
  BAD_REQUEST: 'RD Station did not understand the request.',
  UNAUTHORIZED: 'RD Station did not authorize the request. Check the API key or the access token.',
  RESOURCE_NOT_FOUND: 'RD Station did not find the resource.',
  UNSUPPORTED_MEDIA_TYPE: 'Send JSON, with the header Content-Type: application/json.',
  RATE_LIMIT_EXCEDDED: 'Too many requests were sent. Try again in a moment.',
  SERVICE_UNAVAILABLE: 'RD Station is not available. Try again in a moment.',
  DID_YOU_MEAN: 'Did you mean {did_you_mean}?',
  FOUND_AT: 'Here it is called {found_at}.',
  OR: ' or ',
  'DATA_TYPE.STRING': 'a text',
  'DATA_TYPE.INTEGER': 'a whole number',
  'DATA_TYPE.FLOAT': 'a number',
  'DATA_TYPE.BOOLEAN': 'yes/no',
  'DATA_TYPE.SET': 'a list',
  'DATA_TYPE.OBJECT': 'an object',
  'CONFLICTING_FIELD.source': 'Leave this field empty because of the value of source.',
};

/**
 * Translates errors (en): of the validators and builders, or of the API itself.
 *
 * @returns The same errors in the same order, each with another `error_message`, for the person who fills in a form.
 */
export function translate<E extends ErrorWithMessage>(errors: readonly E[]): E[] {
  return translateErrors(errors, messages);
}

/**
 * The message (en) of an error, of an issue of a Standard Schema, or of a notice.
 *
 * @returns A sentence. It contains expected values and names of fields, and never a value of a field.
 */
export function messageOf(problem: ErrorData | NoticeData): string {
  return problemMessage(problem, messages, notices);
}

/**
 * A Standard Schema of this package with the messages of `messageOf` (en) in its issues, for libraries that
 * show only the message of an issue.
 */
export function translateSchema<S extends StandardSchema<unknown>>(schema: S): S {
  return translateIssues(schema, messages);
}

/** What events and fields are called (en). */
export const labels = {
  events: { GREETING: 'GREETING', FAREWELL_SAID: 'FAREWELL_SAID' },
  fields: {
    event_type: 'event_type',
    event_family: 'event_family',
    payload: 'payload',
    email: 'Email',
    words: 'words',
    mood: 'mood',
    said_at: 'said_at',
    seconds: 'seconds',
    loud: 'loud',
    source: 'source',
    medium: 'medium',
    tags: 'tags',
    legal_bases: 'legal_bases',
    category: 'category',
    type: 'type',
    status: 'status',
    value: 'value',
  },
};

/**
 * What people call (en) the field of an error, an issue or a notice, or the field with a name or a path:
 * `labelOf('$.body.payload.email')`. Of an item of an array, it is the label of the array.
 *
 * @returns The label, or undefined for a field that has none, such as a custom field.
 * @example
 * `${labelOf(error) ?? error.path}: ${messageOf(error)}`
 */
export function labelOf(field: WithPath | string): string | undefined {
  return findLabel(field, labels.fields);
}
