// Generated from spec/events/farewell-said.ts. Do not edit: change the spec and run "npm run generate".

import { event } from '../runtime/event-rule.js';
import { object } from '../runtime/object-rule.js';
import type { Rule } from '../runtime/report.js';
import { filled, number, optional } from '../runtime/scalar-rules.js';
import { bodyOf } from './envelope.js';
import { emailFormatRule } from './formats.js';

const aliases = { 'e-mail': 'email' };

/** Payload of a FAREWELL_SAID event. */
export const farewellSaidPayloadRule: Rule = object(
  { email: filled(emailFormatRule), value: optional(number) },
  aliases,
);

/** Checks the type first. */
export const farewellSaidEventRule: Rule = event('event_type', { FAREWELL_SAID: bodyOf(farewellSaidPayloadRule) });
