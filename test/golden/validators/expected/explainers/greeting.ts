// Generated from spec/events/greeting.ts. Do not edit: change the spec and run "npm run generate".

import { customFieldPattern, sourceRulePattern } from '../checks/greeting.js';
import { array } from '../runtime/array.js';
import { customFields, suggestPrefix } from '../runtime/custom-fields.js';
import { emptyWhen } from '../runtime/empty-when.js';
import { event } from '../runtime/event.js';
import type { Explainer } from '../runtime/explainer.js';
import { object } from '../runtime/object.js';
import { boolean, integer, nonEmpty, oneOf, string } from '../runtime/scalars.js';
import { greetingAliases } from './aliases.js';
import { explainLegalBasis } from './definitions/legal-basis.js';
import { envelope } from './envelope.js';
import { explainDateTimeFormat, explainEmailFormat } from './formats.js';
import { notCustomFields } from './not-custom-fields.js';

/** Explains the payload of a GREETING event. */
export const explainGreetingPayload: Explainer = /* @__PURE__ */ object(
  {
    email: nonEmpty(explainEmailFormat),
    words: nonEmpty(string),
    mood: oneOf(['Glad', 'Sad']),
    said_at: explainDateTimeFormat,
    seconds: integer,
    loud: boolean,
    source: string,
    medium: emptyWhen(string, 'source', sourceRulePattern),
    tags: array(string),
    legal_bases: array(explainLegalBasis),
  },
  ['email', 'words'],
  customFields(customFieldPattern, string, suggestPrefix('cf_', notCustomFields)),
  greetingAliases,
  customFieldPattern,
);

/** Explains a GREETING event, its type first. */
export const explainGreetingEvent: Explainer = /* @__PURE__ */ event(envelope, { GREETING: explainGreetingPayload });
