// Generated from spec/messages/en.ts. Do not edit: change the spec and run "npm run generate".

import type { Messages } from '../../runtime/message.js';

/** The messages of notices: see runtime/translate.ts. */
export const notices: Messages = {
  DEPRECATED: 'This should no longer be used.',
  'DEPRECATED.successor': 'This should no longer be used. Use {successor}.',
  'DEPRECATED.refused_after': 'RD Station announced that it rejects this after {refused_after}.',
  'DEPRECATED.refused_after.successor':
    'RD Station announced that it rejects this after {refused_after}. Send {successor}.',
  EXPECTED: 'This field should be filled in.',
  UNUSUAL: 'This value is unusual.',
  'UNUSUAL.values': 'The recommended value is {values}.',
  'UNUSUAL.min_length': 'Use at least {min_length} characters if possible.',
  'UNUSUAL.max_length': 'Use at most {max_length} characters if possible.',
  'UNUSUAL.^[+][1-9][0-9]{1,14}$': 'Use the format E.164 for the phone if possible, such as +5511912341234.',
  'UNUSUAL.^[Hh][Tt][Tt][Pp][Ss]?://[^ \\t-\\r]+$': 'Use an address that begins with http:// or https:// if possible.',
  'UNUSUAL.^[^A-ZÀ-ÖØ-Þ]*$': 'Use lower case if possible.',
  'UNUSUAL.minimum': 'Use a value from {minimum} if possible.',
  'UNUSUAL.maximum': 'Use a value up to {maximum} if possible.',
  'UNUSUAL.min_items': 'Recommended least number of items: {min_items}.',
  'UNUSUAL.max_items': 'Recommended greatest number of items: {max_items}.',
  UNLISTED: 'No source lists this field.',
  DID_YOU_MEAN: 'Did you mean {did_you_mean}?',
  FOUND_AT: 'Here it is called {found_at}.',
  OR: ' or ',
  DATE: '{year}-{month}-{day}',
};
