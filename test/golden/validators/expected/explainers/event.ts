// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

import { anyEvent } from '../runtime/any-event.js';
import type { Explainer } from '../runtime/explainer.js';
import { envelope } from './envelope.js';
import { explainFarewellSaidPayload } from './farewell-said.js';
import { explainGreetingPayload } from './greeting.js';

/** Explains an event of any type, its type first. */
export const explainRdsmEvent: Explainer = /* @__PURE__ */ anyEvent(
  envelope,
  { GREETING: explainGreetingPayload, FAREWELL_SAID: explainFarewellSaidPayload },
  {},
  {
    webhook: { fields: ['leads'], typePrefix: 'WEBHOOK.' },
    batch: 'validateBatch',
    deprecated: { FAREWELL_SAID: 'FAREWELL_WAVED' },
    general: ['GREETING'],
    open: [],
  },
);
