// Generated from spec/events/sale.ts. Do not edit: change the spec and run "npm run generate".

import { event } from '../runtime/event-rule.js';
import { object } from '../runtime/object-rule.js';
import type { Rule } from '../runtime/report.js';
import { filled, number, optional, text } from '../runtime/scalar-rules.js';
import { bodyOf } from './envelope.js';
import { emailFormatRule } from './formats.js';

const aliases = { 'your-email': 'email', 'e-mail': 'email' };

/** Payload of a SALE event. */
export const salePayloadRule: Rule = object(
  { funnel_name: filled(text), email: filled(emailFormatRule), value: optional(number) },
  aliases,
);

/** Checks the type first. */
export const saleEventRule: Rule = event('event_type', { SALE: bodyOf(salePayloadRule) });
