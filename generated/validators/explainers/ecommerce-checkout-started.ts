// Generated from spec/events/ecommerce-checkout-started.ts. Do not edit: change the spec and run "npm run generate".

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

/** Explains the payload of an ECOMMERCE_CHECKOUT_STARTED event. */
export const explainEcommerceCheckoutStartedPayload: Explainer = /* @__PURE__ */ atLeastOneOf(
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
      line_items: array(explainLineItem),
    },
    [],
    allowUnknown,
  ),
  ['email', 'phone'],
);

/** Explains an ECOMMERCE_CHECKOUT_STARTED event, its type first. */
export const explainEcommerceCheckoutStartedEvent: Explainer = /* @__PURE__ */ event(envelope, {
  ECOMMERCE_CHECKOUT_STARTED: explainEcommerceCheckoutStartedPayload,
});
