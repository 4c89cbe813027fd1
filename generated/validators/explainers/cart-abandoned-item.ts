// Generated from spec/events/cart-abandoned-item.ts. Do not edit: change the spec and run "npm run generate".

import { array } from '../runtime/array.js';
import { rejectCustomFields } from '../runtime/custom-fields.js';
import { event } from '../runtime/event.js';
import type { Explainer } from '../runtime/explainer.js';
import { object } from '../runtime/object.js';
import { nonEmpty, string } from '../runtime/scalars.js';
import { cartAbandonedItemAliases } from './aliases.js';
import { explainLegalBasis } from './definitions/legal-basis.js';
import { envelope } from './envelope.js';
import { explainEmailFormat } from './formats.js';

/** Explains the payload of a CART_ABANDONED_ITEM event. */
export const explainCartAbandonedItemPayload: Explainer = /* @__PURE__ */ object(
  {
    name: string,
    email: nonEmpty(explainEmailFormat),
    cf_cart_id: nonEmpty(string),
    cf_cart_product_id: nonEmpty(string),
    cf_cart_product_sku: nonEmpty(string),
    legal_bases: array(explainLegalBasis),
  },
  ['email', 'cf_cart_id', 'cf_cart_product_id', 'cf_cart_product_sku'],
  rejectCustomFields('cf_', ['CONVERSION']),
  cartAbandonedItemAliases,
);

/** Explains a CART_ABANDONED_ITEM event, its type first. */
export const explainCartAbandonedItemEvent: Explainer = /* @__PURE__ */ event(envelope, {
  CART_ABANDONED_ITEM: explainCartAbandonedItemPayload,
});
