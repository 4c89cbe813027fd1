// Generated from spec/events/opportunity.ts. Do not edit: change the spec and run "npm run generate".

import { event } from '../runtime/event-rule.js';
import { object } from '../runtime/object-rule.js';
import type { Rule } from '../runtime/report.js';
import { filled, text } from '../runtime/scalar-rules.js';
import { bodyOf } from './envelope.js';
import { emailFormatRule } from './formats.js';

const aliases = { 'your-email': 'email', 'e-mail': 'email' };

/** Payload of a OPPORTUNITY event. */
export const opportunityPayloadRule: Rule = object(
  { funnel_name: filled(text), email: filled(emailFormatRule) },
  aliases,
);

/** Checks the type first. */
export const opportunityEventRule: Rule = event('event_type', { OPPORTUNITY: bodyOf(opportunityPayloadRule) });
