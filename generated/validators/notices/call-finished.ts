// Generated from spec/events/call-finished.ts. Do not edit: change the spec and run "npm run generate".

import { array } from '../runtime/notices/array.js';
import { event, type EventNotices } from '../runtime/notices/event.js';
import type { Inspector } from '../runtime/notices/inspector.js';
import { object } from '../runtime/notices/object.js';
import { inspectLegalBasis } from './definitions/legal-basis.js';

/** The notices of a CALL_FINISHED event. */
export const callFinishedNotices: EventNotices = {
  deprecated: undefined,
  payload: object({ legal_bases: array(inspectLegalBasis) }),
};

/** Collects the notices of a CALL_FINISHED event. */
export const inspectCallFinishedEvent: Inspector = /* @__PURE__ */ event('event_type', 'payload', {
  CALL_FINISHED: callFinishedNotices,
});
