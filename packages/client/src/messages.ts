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
  'INVALID_FIELDS.data': 'Must be passed as body, together with status and headers.',
  'INVALID.value': 'JSON cannot hold NaN, Infinity, functions, symbols and BigInts.',
  'INVALID_DATA_TYPE.function': 'Must be a function.',
  'INVALID_DATA_TYPE.events': 'Must be an array, an iterable or an async iterable. Await a promise of one first.',
  'INVALID_DATA_TYPE.promise': 'Must be a response, and not a promise of it: await it first.',
  'INVALID_DATA_TYPE.response':
    'Must be the Response of fetch, or an object with status, headers and body; the status is a number.',
  'INVALID_DATA_TYPE.used':
    'Must be a Response whose body has not been read: pass a clone, or its status, headers and body.',
  'OUT_OF_RANGE.maximum': 'Must be at most {maximum}.',
};
