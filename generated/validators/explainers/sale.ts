// Generated from spec/events/sale.ts. Do not edit: change the spec and run "npm run generate".

import { rejectCustomFields } from '../runtime/custom-fields.js';
import { event } from '../runtime/event.js';
import type { Explainer } from '../runtime/explainer.js';
import { object } from '../runtime/object.js';
import { nonEmpty, number, string } from '../runtime/scalars.js';
import { saleAliases } from './aliases.js';
import { envelope } from './envelope.js';
import { explainEmailFormat } from './formats.js';

/** Explains the payload of a SALE event. */
export const explainSalePayload: Explainer = /* @__PURE__ */ object(
  { funnel_name: nonEmpty(string), email: nonEmpty(explainEmailFormat), value: number },
  ['funnel_name', 'email'],
  rejectCustomFields('cf_', ['CONVERSION']),
  saleAliases,
);

/** Explains a SALE event, its type first. */
export const explainSaleEvent: Explainer = /* @__PURE__ */ event(envelope, { SALE: explainSalePayload });
