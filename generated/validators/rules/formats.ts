// Generated from spec/scalars.ts. Do not edit: change the spec and run "npm run generate".

import { dateTimeFormat, emailFormat } from '../formats.js';
import type { Rule } from '../runtime/report.js';
import { matching } from '../runtime/scalar-rules.js';

/** A string that is an email address. */
export const emailFormatRule: Rule = /* @__PURE__ */ matching(emailFormat, {
  error_type: 'INVALID_FORMAT',
  error_message: 'Must be an email address.',
  validation_rules: { format: 'email' },
});

/** A string that is an RFC 3339 date-time. */
export const dateTimeFormatRule: Rule = /* @__PURE__ */ matching(dateTimeFormat, {
  error_type: 'INVALID_FORMAT',
  error_message: 'Must be an RFC 3339 date-time.',
  validation_rules: { format: 'date-time' },
});
