// Generated from spec/events/cart-abandoned.ts. Do not edit: change the spec and run "npm run generate".

import { array } from '../runtime/array.js';
import { rejectCustomFields } from '../runtime/custom-fields.js';
import { event } from '../runtime/event.js';
import type { Explainer } from '../runtime/explainer.js';
import { object } from '../runtime/object.js';
import { integer, nonEmpty, string } from '../runtime/scalars.js';
import { cartAbandonedAliases } from './aliases.js';
import { explainLegalBasis } from './definitions/legal-basis.js';
import { envelope } from './envelope.js';
import { explainEmailFormat } from './formats.js';

/** Explains the payload of a CART_ABANDONED event. */
export const explainCartAbandonedPayload: Explainer = /* @__PURE__ */ object(
  {
    name: string,
    email: nonEmpty(explainEmailFormat),
    cf_cart_id: nonEmpty(string),
    cf_cart_total_items: integer,
    cf_cart_status: nonEmpty(string),
    legal_bases: array(explainLegalBasis),
  },
  ['email', 'cf_cart_id', 'cf_cart_total_items', 'cf_cart_status'],
  rejectCustomFields('cf_', ['CONVERSION']),
  cartAbandonedAliases,
);

/** Explains a CART_ABANDONED event, its type first. */
export const explainCartAbandonedEvent: Explainer = /* @__PURE__ */ event(envelope, {
  CART_ABANDONED: explainCartAbandonedPayload,
});
