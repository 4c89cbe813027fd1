// Generated from spec/events/ecommerce-cart-abandoned.ts. Do not edit: change the spec and run "npm run generate".

import { array } from '../runtime/array.js';
import { atLeastOneOf } from '../runtime/at-least-one-of.js';
import { event } from '../runtime/event.js';
import type { Explainer } from '../runtime/explainer.js';
import { allowUnknown, object } from '../runtime/object.js';
import { integer, nonEmpty, number, string } from '../runtime/scalars.js';
import { explainCartLineItem } from './definitions/cart-line-item.js';
import { explainCommunicationsLegalBasis } from './definitions/communications-legal-basis.js';
import { envelope } from './envelope.js';
import { explainEmailFormat } from './formats.js';

/** Explains the payload of an ECOMMERCE_CART_ABANDONED event. */
export const explainEcommerceCartAbandonedPayload: Explainer = /* @__PURE__ */ atLeastOneOf(
  object(
    {
      email: explainEmailFormat,
      phone: nonEmpty(string),
      identifier: string,
      name: string,
      mobile_phone: string,
      personal_phone: string,
      legal_bases: array(explainCommunicationsLegalBasis),
      checkout_url: string,
      currency: string,
      price: number,
      total_items: integer,
      line_items: array(explainCartLineItem),
    },
    [],
    allowUnknown,
  ),
  ['email', 'phone'],
);

/** Explains an ECOMMERCE_CART_ABANDONED event, its type first. */
export const explainEcommerceCartAbandonedEvent: Explainer = /* @__PURE__ */ event(envelope, {
  ECOMMERCE_CART_ABANDONED: explainEcommerceCartAbandonedPayload,
});
