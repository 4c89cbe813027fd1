// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

import { batch } from '../runtime/any-event.js';
import { array } from '../runtime/array.js';
import type { Explainer } from '../runtime/explainer.js';
import { explainRdsmEvent } from './event.js';

/** Explains an array of events. */
export const explainEventBatch: Explainer = /* @__PURE__ */ batch(
  array(explainRdsmEvent),
  ['event_type', 'event_family', 'payload'],
  'validateEvent',
);
