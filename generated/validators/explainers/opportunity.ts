// Generated from spec/events/opportunity.ts. Do not edit: change the spec and run "npm run generate".

import { rejectCustomFields } from '../runtime/custom-fields.js';
import { event } from '../runtime/event.js';
import type { Explainer } from '../runtime/explainer.js';
import { object } from '../runtime/object.js';
import { nonEmpty, string } from '../runtime/scalars.js';
import { opportunityAliases } from './aliases.js';
import { envelope } from './envelope.js';
import { explainEmailFormat } from './formats.js';

/** Explains the payload of an OPPORTUNITY event. */
export const explainOpportunityPayload: Explainer = /* @__PURE__ */ object(
  { funnel_name: nonEmpty(string), email: nonEmpty(explainEmailFormat) },
  undefined,
  rejectCustomFields('cf_', ['CONVERSION']),
  opportunityAliases,
);

/** Explains an OPPORTUNITY event, its type first. */
export const explainOpportunityEvent: Explainer = /* @__PURE__ */ event(envelope, {
  OPPORTUNITY: explainOpportunityPayload,
});
