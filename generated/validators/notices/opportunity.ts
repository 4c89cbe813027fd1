// Generated from spec/events/opportunity.ts. Do not edit: change the spec and run "npm run generate".

import { event, type EventNotices } from '../runtime/notices/event.js';
import type { Inspector } from '../runtime/notices/inspector.js';
import { isNonEmptyString } from '../runtime/notices/json-type.js';
import { object } from '../runtime/notices/object.js';
import { value } from '../runtime/notices/own-notice.js';
import { unusual, values } from '../runtime/notices/unusual.js';
import { newerDocs3 } from './origins.js';

/** The notices of an OPPORTUNITY event. */
export const opportunityNotices: EventNotices = {
  deprecated: undefined,
  payload: object({ funnel_name: value(isNonEmptyString, [unusual(values(['default']), newerDocs3, 'value')]) }),
};

/** Collects the notices of an OPPORTUNITY event. */
export const inspectOpportunityEvent: Inspector = /* @__PURE__ */ event('event_type', 'payload', {
  OPPORTUNITY: opportunityNotices,
});
