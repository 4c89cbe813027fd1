// Generated from spec/events/conversion.ts. Do not edit: change the spec and run "npm run generate".

import { array } from '../runtime/notices/array.js';
import { event, type EventNotices } from '../runtime/notices/event.js';
import { expected } from '../runtime/notices/expected.js';
import type { Inspector } from '../runtime/notices/inspector.js';
import { isString } from '../runtime/notices/json-type.js';
import { object } from '../runtime/notices/object.js';
import { value } from '../runtime/notices/own-notice.js';
import { matching, unusual } from '../runtime/notices/unusual.js';
import { inspectLegalBasis } from './definitions/legal-basis.js';
import { newerDocs1, ours1 } from './origins.js';

/** The notices of a CONVERSION event. */
export const conversionNotices: EventNotices = {
  deprecated: undefined,
  payload: object({
    tags: array(
      value(isString, [
        unusual(matching(/^[^A-Z\u00c0-\u00d6\u00d8-\u00de]*$/, '^[^A-ZÀ-ÖØ-Þ]*$'), newerDocs1, 'lower_case'),
      ]),
    ),
    legal_bases: expected(ours1, array(inspectLegalBasis)),
  }),
};

/** Collects the notices of a CONVERSION event. */
export const inspectConversionEvent: Inspector = /* @__PURE__ */ event('event_type', 'payload', {
  CONVERSION: conversionNotices,
});
