// Generated from spec/events/greeting.ts. Do not edit: change the spec and run "npm run generate".

import { otherFieldPattern, sourceRulePattern } from '../checks/greeting.js';
import { emptyBeside } from '../runtime/empty-beside.js';
import { event } from '../runtime/event-rule.js';
import { list } from '../runtime/list-rule.js';
import { namedLike, object } from '../runtime/object-rule.js';
import type { Rule } from '../runtime/report.js';
import { boolean, filled, integer, oneOf, optional, text } from '../runtime/scalar-rules.js';
import { legalBasisRule } from './definitions/legal-basis.js';
import { bodyOf } from './envelope.js';
import { dateTimeFormatRule, emailFormatRule } from './formats.js';

const sourceConflict = { error_type: 'CONFLICTING_FIELD', error_message: 'Must be empty when source is a code.' };

const aliases = { 'e-mail': 'email' };

/** Payload of a GREETING event. */
export const greetingPayloadRule: Rule = object(
  {
    email: filled(emailFormatRule),
    words: filled(text),
    mood: optional(oneOf(['Glad', 'Sad'])),
    said_at: optional(dateTimeFormatRule),
    seconds: optional(integer),
    loud: optional(boolean),
    source: optional(text),
    medium: emptyBeside(optional(text), 'source', sourceRulePattern, sourceConflict),
    tags: optional(list(text)),
    legal_bases: optional(list(legalBasisRule)),
  },
  aliases,
  namedLike(otherFieldPattern, text),
);

/** Checks the type first. */
export const greetingEventRule: Rule = event('event_type', { GREETING: bodyOf(greetingPayloadRule) });
