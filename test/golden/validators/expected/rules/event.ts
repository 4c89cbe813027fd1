// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

import { event } from '../runtime/event-rule.js';
import type { Rule } from '../runtime/report.js';
import { bodyOf } from './envelope.js';
import { farewellSaidPayloadRule } from './farewell-said.js';
import { greetingPayloadRule } from './greeting.js';

/** Checks the type first. */
export const rdsmEventRule: Rule = event('event_type', {
  GREETING: bodyOf(greetingPayloadRule),
  FAREWELL_SAID: bodyOf(farewellSaidPayloadRule),
});
