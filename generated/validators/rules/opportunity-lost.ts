// Generated from spec/events/opportunity-lost.ts. Do not edit: change the spec and run "npm run generate".

import { event } from '../runtime/event-rule.js';
import { object } from '../runtime/object-rule.js';
import type { Rule } from '../runtime/report.js';
import { filled, optional, text } from '../runtime/scalar-rules.js';
import { bodyOf } from './envelope.js';
import { emailFormatRule } from './formats.js';

const aliases = { 'your-email': 'email', 'e-mail': 'email' };

/** Payload of a OPPORTUNITY_LOST event. */
export const opportunityLostPayloadRule: Rule = object(
  { email: filled(emailFormatRule), funnel_name: filled(text), reason: optional(text) },
  aliases,
);

/** Checks the type first. */
export const opportunityLostEventRule: Rule = event('event_type', {
  OPPORTUNITY_LOST: bodyOf(opportunityLostPayloadRule),
});
