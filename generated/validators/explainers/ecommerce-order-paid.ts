// Generated from spec/events/ecommerce-order-paid.ts. Do not edit: change the spec and run "npm run generate".

import { array } from '../runtime/array.js';
import { atLeastOneOf } from '../runtime/at-least-one-of.js';
import { event } from '../runtime/event.js';
import type { Explainer } from '../runtime/explainer.js';
import { allowUnknown, object } from '../runtime/object.js';
import { integer, nonEmpty, number, string } from '../runtime/scalars.js';
import { explainCommunicationsLegalBasis } from './definitions/communications-legal-basis.js';
import { explainLineItem } from './definitions/line-item.js';
import { envelope } from './envelope.js';
import { explainEmailFormat } from './formats.js';

/** Explains the payload of an ECOMMERCE_ORDER_PAID event. */
export const explainEcommerceOrderPaidPayload: Explainer = /* @__PURE__ */ atLeastOneOf(
  object(
    {
      email: explainEmailFormat,
      phone: nonEmpty(string),
      identifier: string,
      name: string,
      mobile_phone: string,
      personal_phone: string,
      legal_bases: array(explainCommunicationsLegalBasis),
      currency: string,
      price: number,
      total_items: integer,
      shipping_price: number,
      shipping_city: string,
      shipping_state: string,
      shipping_country: string,
      order_url: string,
      payment_methods: array(string),
      line_items: array(explainLineItem),
    },
    [],
    allowUnknown,
  ),
  ['email', 'phone'],
);

/** Explains an ECOMMERCE_ORDER_PAID event, its type first. */
export const explainEcommerceOrderPaidEvent: Explainer = /* @__PURE__ */ event(envelope, {
  ECOMMERCE_ORDER_PAID: explainEcommerceOrderPaidPayload,
});
