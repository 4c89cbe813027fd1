// Generated from spec/strings.ts. Do not edit: change the spec and run "npm run generate".

import { dateTimeFormat, emailFormat } from '../formats.js';
import type { Explainer } from '../runtime/explainer.js';
import { format } from '../runtime/scalars.js';

/** A string that is an email address. */
export const explainEmailFormat: Explainer = /* @__PURE__ */ format(emailFormat, 'email');

/** A string that is an RFC 3339 date-time. */
export const explainDateTimeFormat: Explainer = /* @__PURE__ */ format(dateTimeFormat, 'date-time');
