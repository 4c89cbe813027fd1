import { documented, type Origin } from './origin.js';

/** A kind of error. Its messages are in `spec/messages`. */
export interface ErrorKind {
  /** The name that the API gives it. */
  error_type: string;
  origin: Origin;
}

const errorMessagesPage: Origin = {
  grade: 'newer docs',
  statement: 'The page of error messages lists it.',
  source: 'https://developers.rdstation.com/reference/mensagens-de-erro-rdsm',
};

/** Every kind of error, in the order in which a value is checked. */
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
  { error_type: 'OUT_OF_RANGE', origin: errorMessagesPage },
  { error_type: 'INVALID', origin: errorMessagesPage },
  { error_type: 'CONFLICTING_FIELD', origin: errorMessagesPage },
  { error_type: 'AT_LEAST_ONE_REQUIRED', origin: errorMessagesPage },
  { error_type: 'INVALID_FIELDS', origin: errorMessagesPage },
];
