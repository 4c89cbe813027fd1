// Generated from spec/events/opportunity-lost.ts. Do not edit: change the spec and run "npm run generate".

import { event } from '../runtime/event.js';
import type { Explainer } from '../runtime/explainer.js';
import { object, rejectUnknown } from '../runtime/object.js';
import { nonEmpty, string } from '../runtime/scalars.js';
import { envelope } from './envelope.js';
import { explainEmailFormat } from './formats.js';

const aliases = { email: 'youremail mail correo', funnel_name: 'funil', reason: 'value motivo lostreason', '': 'name' };

/** Explains the payload of a OPPORTUNITY_LOST event. */
export const explainOpportunityLostPayload: Explainer = object(
  { email: nonEmpty(explainEmailFormat), funnel_name: nonEmpty(string), reason: string },
  ['email', 'funnel_name'],
  rejectUnknown(aliases, 'cf_', ['CONVERSION']),
);

/** Explains a OPPORTUNITY_LOST event, its type first. */
export const explainOpportunityLostEvent: Explainer = event(envelope, {
  OPPORTUNITY_LOST: explainOpportunityLostPayload,
});
