// Generated from spec/events/opportunity-lost.ts. Do not edit: change the spec and run "npm run generate".

import { rejectCustomFields } from '../runtime/custom-fields.js';
import { event } from '../runtime/event.js';
import type { Explainer } from '../runtime/explainer.js';
import { object } from '../runtime/object.js';
import { nonEmpty, string } from '../runtime/scalars.js';
import { opportunityLostAliases } from './aliases.js';
import { envelope } from './envelope.js';
import { explainEmailFormat } from './formats.js';

/** Explains the payload of an OPPORTUNITY_LOST event. */
export const explainOpportunityLostPayload: Explainer = /* @__PURE__ */ object(
  { email: nonEmpty(explainEmailFormat), funnel_name: nonEmpty(string), reason: string },
  ['email', 'funnel_name'],
  rejectCustomFields('cf_', ['CONVERSION']),
  opportunityLostAliases,
);

/** Explains an OPPORTUNITY_LOST event, its type first. */
export const explainOpportunityLostEvent: Explainer = /* @__PURE__ */ event(envelope, {
  OPPORTUNITY_LOST: explainOpportunityLostPayload,
});
