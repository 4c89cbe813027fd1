import type { NoticeMessageKey } from './messages/messages.js';
import { documented, type Origin, ours } from './origin.js';

/** A kind of error. Its messages are in `spec/messages`. */
export interface ErrorKind {
  /** The name that the API gives it. */
  error_type: string;
  origin: Origin;
  /** The message of the notice with which the validators accept what the API may reject with this error. */
  notice?: NoticeMessageKey;
}

const errorMessagesPage: Origin = {
  grade: 'newer docs',
  statement: 'The page of error messages lists it.',
  source: 'https://developers.rdstation.com/reference/mensagens-de-erro-rdsm',
};

const livePayload: Origin = {
  grade: 'reported',
  statement: 'A third party sent a conversion without an email to the live API, with and without a phone.',
};

/** Every kind of error that the validators report, in the order in which a value is checked. */
export const errorKinds: ErrorKind[] = [
  { error_type: 'CANNOT_BE_NULL', origin: errorMessagesPage },
  { error_type: 'INVALID_DATA_TYPE', origin: errorMessagesPage },
  { error_type: 'CANNOT_BE_BLANK', origin: errorMessagesPage },
  {
    error_type: 'INVALID_OPTION',
    origin: documented('The response to an unknown event type lists the valid options.'),
  },
  { error_type: 'INVALID_FORMAT', origin: errorMessagesPage },
  { error_type: 'TOO_SHORT', origin: errorMessagesPage },
  { error_type: 'TOO_LONG', origin: errorMessagesPage },
  { error_type: 'OUT_OF_RANGE', origin: ours('The API has no name for a number or an array beyond a limit.') },
  { error_type: 'INVALID', origin: errorMessagesPage },
  { error_type: 'CONFLICTING_FIELD', origin: errorMessagesPage },
  { error_type: 'AT_LEAST_ONE_REQUIRED', origin: livePayload },
  { error_type: 'INVALID_FIELDS', origin: errorMessagesPage },
];

/** Kinds of errors that only responses of the API have. It words them itself, and may have more. */
export const responseErrorKinds: ErrorKind[] = [
  { error_type: 'MISSING', origin: livePayload },
  { error_type: 'VALUES_MUST_BE_LOWERCASE', origin: errorMessagesPage, notice: 'UNUSUAL.lower_case' },
  { error_type: 'MUST_BE_STRING', origin: errorMessagesPage },
  { error_type: 'INVALID_EMAIL_FORMAT', origin: errorMessagesPage },
  { error_type: 'UNABLE_TO_LOAD_CDP_SCHEMA', origin: errorMessagesPage },
  { error_type: 'BAD_REQUEST', origin: errorMessagesPage },
  { error_type: 'UNAUTHORIZED', origin: errorMessagesPage },
  { error_type: 'RESOURCE_NOT_FOUND', origin: errorMessagesPage },
  { error_type: 'UNSUPPORTED_MEDIA_TYPE', origin: errorMessagesPage },
  // The API spells it so.
  { error_type: 'RATE_LIMIT_EXCEDDED', origin: errorMessagesPage },
  { error_type: 'SERVICE_UNAVAILABLE', origin: errorMessagesPage },
];
