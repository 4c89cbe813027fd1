import type { Messages } from '@rdsm-events/validators/errors';
import { messages as builders } from '../../../generated/builders/messages/api/en.js';

/** The messages of the errors in the arguments of this package: those of the builders, and of what only requests have. */
export const messages: Messages = {
  ...builders,
  'INVALID_FORMAT.credential':
    'Must be visible ASCII characters without white space, and without "Bearer" before them.',
  'CONFLICTING_FIELD.credentials': 'Must be absent when accessToken is present.',
  'TOO_LONG.url': 'Makes the address of the request longer than {maximum} bytes.',
  'INVALID_FORMAT.base-url': 'Must be an http or https address without user name, password, query and fragment.',
  'OUT_OF_RANGE.minimum': 'Must be at least {minimum}.',
  INVALID_FIELDS: 'Does not exist.',
  'OUT_OF_RANGE.maximum': 'Must be at most {maximum}.',
};
