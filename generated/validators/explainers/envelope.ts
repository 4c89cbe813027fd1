// Generated from spec/envelope.ts. Do not edit: change the spec and run "npm run generate".

import type { Explainer } from '../runtime/explainer.js';
import { object } from '../runtime/object.js';
import { any, nonEmpty, oneOf } from '../runtime/scalars.js';

/** Explains the body of an event whose type is known. */
export function explainEnvelope(explainPayload: Explainer): Explainer {
  return object({ event_type: any, event_family: nonEmpty(oneOf(['CDP'])), payload: explainPayload }, [
    'event_type',
    'event_family',
    'payload',
  ]);
}
