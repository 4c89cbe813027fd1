// Generated from spec/messages/en.ts. Do not edit: change the spec and run "npm run generate".

import type { Messages } from '../../../runtime/message.js';

/** The messages of notices, by `notice_type` and variant: see runtime/message.ts. */
export const en: Messages = {
  'DEPRECATED.successor': '{subject} should no longer be used. Use {successor}.',
  'DEPRECATED.refused_after.successor':
    'RD Station announced that it rejects {subject} after {refused_after}. Send {successor}.',
};
