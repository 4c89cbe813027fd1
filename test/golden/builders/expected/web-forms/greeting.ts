// Generated from spec/events/greeting.ts. Do not edit: change the spec and run "npm run generate".

import { dateTime } from '../runtime/form-date.js';
import { anything, boolean, customText, email, list, number, object, oneOf, text } from '../runtime/form-fields.js';
import type { Form } from '../runtime/form-payload.js';

/** What the inputs of a form are in the payload of a GREETING event. */
export const greetingForm: Form = {
  fields: {
    email: email,
    words: text,
    mood: /* @__PURE__ */ oneOf('Glad', 'Sad'),
    said_at: dateTime,
    seconds: number,
    loud: boolean,
    source: text,
    medium: text,
    tags: /* @__PURE__ */ list(text, ','),
    legal_bases: /* @__PURE__ */ list(/* @__PURE__ */ object({ category: anything, type: anything, status: anything })),
  },
  customFields: ['cf_', customText],
  aliases: { email: 'correo' },
  rules: [{ field: 'source', pattern: /^[[]/, empty: ['medium'] }],
};
