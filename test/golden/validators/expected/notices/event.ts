// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

import { event } from '../runtime/notices/event.js';
import type { Inspector } from '../runtime/notices/inspector.js';
import { farewellSaidNotices } from './farewell-said.js';
import { greetingNotices } from './greeting.js';

/** Collects the notices of an event of any type. */
export const inspectRdsmEvent: Inspector = /* @__PURE__ */ event('event_type', 'payload', {
  GREETING: greetingNotices,
  FAREWELL_SAID: farewellSaidNotices,
});
