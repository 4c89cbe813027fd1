// Generated from spec/strings.ts. Do not edit: change the spec and run "npm run generate".

import { explainDateTimeFormat } from '@rdsm-events/validators/errors';
import type { CustomField } from './runtime/custom-field.js';
import { dateField } from './runtime/date-field.js';

/** A custom field that accepts a `Date`, or an RFC 3339 date-time. It is sent as an RFC 3339 date-time. */
export const date: CustomField<string, Date | string> = /* @__PURE__ */ dateField(explainDateTimeFormat);
