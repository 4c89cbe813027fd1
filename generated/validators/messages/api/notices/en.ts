// Generated from spec/messages/en.ts. Do not edit: change the spec and run "npm run generate".

import type { Messages } from '../../../runtime/message.js';

/** The messages of notices, by `notice_type` and variant: see runtime/message.ts. */
export const en: Messages = {
  'DEPRECATED.successor': '{subject} should no longer be used. Use {successor}.',
  'DEPRECATED.refused_after.successor':
    'RD Station announced that it rejects {subject} after {refused_after}. Send {successor}.',
  EXPECTED: 'Should be present.',
  'UNUSUAL.value': 'Should be {values}.',
  'UNUSUAL.values': 'Should be one of {values}.',
  'UNUSUAL.max_length': 'Should have at most {max_length} characters.',
  'UNUSUAL.e164': 'Should be a phone number in E.164, such as +5511912341234.',
  'UNUSUAL.http_url': 'Should be an http or https address.',
  'UNUSUAL.lower_case': 'Should be in lower case.',
  'UNUSUAL.minimum': 'Should be at least {minimum}.',
  'UNUSUAL.max_items': 'Should have at most {max_items} items.',
  UNLISTED: 'Is not a field that any source lists.',
};
