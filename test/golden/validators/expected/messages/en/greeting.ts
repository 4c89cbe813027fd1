// Generated from spec/messages/en.ts. Do not edit: change the spec and run "npm run generate".

import { findLabel, type WithPath } from '../../runtime/label-of.js';
import type { Messages } from '../../runtime/message.js';
import type { StandardSchema } from '../../runtime/standard-schema.js';
import {
  type ErrorData,
  type ErrorWithMessage,
  type NoticeData,
  problemMessage,
  translateErrors,
  translateIssues,
} from '../../runtime/translate.js';
import { notices } from '../notices/en.js';

/** The messages of errors: see runtime/translate.ts. */
const messages: Messages = {
  CANNOT_BE_NULL: 'This field is required.',
  'CANNOT_BE_NULL.required': 'Enter a value, or leave this field empty.',
  INVALID_DATA_TYPE: 'This type of value is not accepted.',
  'INVALID_DATA_TYPE.STRING': 'Enter a text.',
  'INVALID_DATA_TYPE.INTEGER': 'Enter a whole number.',
  'INVALID_DATA_TYPE.FLOAT': 'Enter a number.',
  'INVALID_DATA_TYPE.BOOLEAN': 'Choose yes or no.',
  'INVALID_DATA_TYPE.SET': 'Enter a list.',
  'INVALID_DATA_TYPE.OBJECT': 'Enter an object with its fields.',
  'INVALID_DATA_TYPE.max_items': 'Enter one value: this field has different ones.',
  CANNOT_BE_BLANK: 'Fill in this field.',
  INVALID_OPTION: 'Accepted values: {valid_options}.',
  INVALID_FORMAT: 'The format is not valid.',
  'INVALID_FORMAT.email': 'Enter a valid email address.',
  'INVALID_FORMAT.date-time': 'Enter a valid date and time, such as 2019-03-15T15:00:00-03:00.',
  INVALID: 'This value is not valid.',
  CONFLICTING_FIELD: 'Leave this field empty because of the value of {conflicts_with}.',
  INVALID_FIELDS: 'This field does not exist.',
  DID_YOU_MEAN: 'Did you mean {did_you_mean}?',
  FOUND_AT: 'Here it is called {found_at}.',
  OR: ' or ',
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
  events: { GREETING: 'GREETING' },
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
