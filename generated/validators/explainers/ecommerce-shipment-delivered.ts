// Generated from spec/events/ecommerce-shipment-delivered.ts. Do not edit: change the spec and run "npm run generate".

import { array } from '../runtime/array.js';
import { atLeastOneOf } from '../runtime/at-least-one-of.js';
import { event } from '../runtime/event.js';
import type { Explainer } from '../runtime/explainer.js';
import { allowUnknown, object } from '../runtime/object.js';
import { nonEmpty, string } from '../runtime/scalars.js';
import { explainCommunicationsLegalBasis } from './definitions/communications-legal-basis.js';
import { envelope } from './envelope.js';
import { explainEmailFormat } from './formats.js';

/** Explains the payload of an ECOMMERCE_SHIPMENT_DELIVERED event. */
export const explainEcommerceShipmentDeliveredPayload: Explainer = /* @__PURE__ */ atLeastOneOf(
  object(
    {
      email: explainEmailFormat,
      phone: nonEmpty(string),
      identifier: string,
      name: string,
      mobile_phone: string,
      personal_phone: string,
      legal_bases: array(explainCommunicationsLegalBasis),
      order_identifier: string,
    },
    [],
    allowUnknown,
  ),
  ['email', 'phone'],
);

/** Explains an ECOMMERCE_SHIPMENT_DELIVERED event, its type first. */
export const explainEcommerceShipmentDeliveredEvent: Explainer = /* @__PURE__ */ event(envelope, {
  ECOMMERCE_SHIPMENT_DELIVERED: explainEcommerceShipmentDeliveredPayload,
});
