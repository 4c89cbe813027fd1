// Generated from spec/events/order-placed-item.ts. Do not edit: change the spec and run "npm run generate".

import { array } from '../runtime/array.js';
import { rejectCustomFields } from '../runtime/custom-fields.js';
import { event } from '../runtime/event.js';
import type { Explainer } from '../runtime/explainer.js';
import { object } from '../runtime/object.js';
import { nonEmpty, string } from '../runtime/scalars.js';
import { orderPlacedItemAliases } from './aliases.js';
import { explainLegalBasis } from './definitions/legal-basis.js';
import { envelope } from './envelope.js';
import { explainEmailFormat } from './formats.js';

/** Explains the payload of an ORDER_PLACED_ITEM event. */
export const explainOrderPlacedItemPayload: Explainer = /* @__PURE__ */ object(
  {
    name: string,
    email: nonEmpty(explainEmailFormat),
    cf_order_id: nonEmpty(string),
    cf_order_product_id: nonEmpty(string),
    cf_order_product_sku: nonEmpty(string),
    legal_bases: array(explainLegalBasis),
  },
  ['email', 'cf_order_id', 'cf_order_product_id', 'cf_order_product_sku'],
  rejectCustomFields('cf_', ['CONVERSION']),
  orderPlacedItemAliases,
);

/** Explains an ORDER_PLACED_ITEM event, its type first. */
export const explainOrderPlacedItemEvent: Explainer = /* @__PURE__ */ event(envelope, {
  ORDER_PLACED_ITEM: explainOrderPlacedItemPayload,
});
