// Generated from spec/events/order-placed.ts. Do not edit: change the spec and run "npm run generate".

import { array } from '../runtime/array.js';
import { rejectCustomFields } from '../runtime/custom-fields.js';
import { event } from '../runtime/event.js';
import type { Explainer } from '../runtime/explainer.js';
import { object } from '../runtime/object.js';
import { integer, nonEmpty, number, oneOf, string } from '../runtime/scalars.js';
import { orderPlacedAliases } from './aliases.js';
import { explainLegalBasis } from './definitions/legal-basis.js';
import { envelope } from './envelope.js';
import { explainEmailFormat } from './formats.js';

/** Explains the payload of an ORDER_PLACED event. */
export const explainOrderPlacedPayload: Explainer = /* @__PURE__ */ object(
  {
    name: string,
    email: nonEmpty(explainEmailFormat),
    cf_order_id: nonEmpty(string),
    cf_order_total_items: integer,
    cf_order_status: nonEmpty(string),
    cf_order_payment_method: nonEmpty(oneOf(['Credit Card', 'Debit Card', 'Invoice', 'Others'])),
    cf_order_payment_amount: number,
    legal_bases: array(explainLegalBasis),
  },
  [
    'email',
    'cf_order_id',
    'cf_order_total_items',
    'cf_order_status',
    'cf_order_payment_method',
    'cf_order_payment_amount',
  ],
  rejectCustomFields('cf_', ['CONVERSION']),
  orderPlacedAliases,
);

/** Explains an ORDER_PLACED event, its type first. */
export const explainOrderPlacedEvent: Explainer = /* @__PURE__ */ event(envelope, {
  ORDER_PLACED: explainOrderPlacedPayload,
});
