// Generated from spec/events/farewell-said.ts. Do not edit: change the spec and run "npm run generate".

import { deprecated } from '../runtime/notices/deprecated.js';
import { event, type EventNotices } from '../runtime/notices/event.js';
import type { Inspector } from '../runtime/notices/inspector.js';
import { newerDocs2 } from './origins.js';

/** The notices of a FAREWELL_SAID event. */
export const farewellSaidNotices: EventNotices = {
  deprecated: deprecated('FAREWELL_SAID', { refused_after: '2025-12-31', successor: 'FAREWELL_WAVED' }, newerDocs2),
  payload: undefined,
};

/** Collects the notices of a FAREWELL_SAID event. */
export const inspectFarewellSaidEvent: Inspector = /* @__PURE__ */ event('event_type', 'payload', {
  FAREWELL_SAID: farewellSaidNotices,
});
