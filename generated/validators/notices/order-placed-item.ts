// Generated from spec/events/order-placed-item.ts. Do not edit: change the spec and run "npm run generate".

import { array } from '../runtime/notices/array.js';
import { deprecated } from '../runtime/notices/deprecated.js';
import { event, type EventNotices } from '../runtime/notices/event.js';
import type { Inspector } from '../runtime/notices/inspector.js';
import { object } from '../runtime/notices/object.js';
import { inspectLegalBasis } from './definitions/legal-basis.js';
import { newerDocs6 } from './origins.js';

/** The notices of an ORDER_PLACED_ITEM event. */
export const orderPlacedItemNotices: EventNotices = {
  deprecated: deprecated(
    'ORDER_PLACED_ITEM',
    { refused_after: '2025-12-31', successor: 'ECOMMERCE_ORDER_PLACED' },
    newerDocs6,
  ),
  payload: object({ legal_bases: array(inspectLegalBasis) }),
};

/** Collects the notices of an ORDER_PLACED_ITEM event. */
export const inspectOrderPlacedItemEvent: Inspector = /* @__PURE__ */ event('event_type', 'payload', {
  ORDER_PLACED_ITEM: orderPlacedItemNotices,
});
