// Generated from spec/scalars.ts. Do not edit: change the spec and run "npm run generate".

import { type ToText, dateText } from './runtime/texts.js';

/** A `Date` as an RFC 3339 date-time. */
export const dateTime: ToText = /* @__PURE__ */ dateText({ name: 'date-time', phrase: 'an RFC 3339 date-time' });
