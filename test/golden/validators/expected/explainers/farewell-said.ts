// Generated from spec/events/farewell-said.ts. Do not edit: change the spec and run "npm run generate".

import { rejectCustomFields } from '../runtime/custom-fields.js';
import { event } from '../runtime/event.js';
import type { Explainer } from '../runtime/explainer.js';
import { object } from '../runtime/object.js';
import { nonEmpty, number, string } from '../runtime/scalars.js';
import { farewellSaidAliases } from './aliases.js';
import { envelope } from './envelope.js';
import { explainEmailFormat } from './formats.js';

/** Explains the payload of a FAREWELL_SAID event. */
export const explainFarewellSaidPayload: Explainer = /* @__PURE__ */ object(
  { email: nonEmpty(explainEmailFormat), value: number },
  ['email'],
  rejectCustomFields('cf_', ['GREETING']),
  farewellSaidAliases,
);

/** Explains a FAREWELL_SAID event, its type first. */
export const explainFarewellSaidEvent: Explainer = /* @__PURE__ */ event(envelope, {
  FAREWELL_SAID: explainFarewellSaidPayload,
});
